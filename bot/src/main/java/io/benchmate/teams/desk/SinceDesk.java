package io.benchmate.teams.desk;

import io.benchmate.card.Notice;
import io.benchmate.card.NoticeCard;
import io.benchmate.nudge.review.BritishDates;
import io.benchmate.nudge.review.News;
import io.benchmate.nudge.review.PackWords;
import io.benchmate.nudge.review.Packs;
import io.benchmate.plan.PlanFacts;
import io.benchmate.plan.Revision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Answers "what has changed since July?" from what is kept: what people recorded, and revisions
 * that went live. Everybody may ask, since it says no more than the answers about the actions do.
 */
final class SinceDesk implements Corner {
    private static final int PLANS = 3;

    private final Packs packs;

    SinceDesk(Packs packs) {
        this.packs = packs;
    }

    @Override
    public Optional<Reply> said(Incoming.Said said) {
        return SinceWords.day(said.text(), packs.today()).map(this::changed);
    }

    @Override
    public Optional<Reply> pressed(Incoming.Pressed pressed) {
        return Optional.empty();
    }

    private Reply changed(LocalDate day) {
        List<News> news = packs.since(day).stream().limit(PLANS).toList();
        if (news.isEmpty()) {
            return post(
                    Notice.of("No plan is loaded yet", "An admin of this bot can send me one."));
        }
        String heading = "What changed since " + BritishDates.of(day);
        List<Notice.Part> parts = news.stream().map(SinceDesk::part).toList();
        return post(new Notice(heading, List.of(lead(news)), parts, List.of()));
    }

    private static String lead(List<News> news) {
        int changes = news.stream().mapToInt(each -> PackWords.lines(each).size()).sum();
        String known =
                "I know of what was recorded with me and of the files that were sent to me, not of"
                        + " what happened elsewhere.";
        return switch (changes) {
            case 0 -> "Nothing that I know of. " + known;
            case 1 -> "One change. " + known;
            default -> changes + " changes. " + known;
        };
    }

    private static Notice.Part part(News news) {
        List<String> lines = new ArrayList<>();
        if (!news.wasKnown()) {
            lines.add(
                    "I have had this plan since %s, and know nothing of it from before."
                            .formatted(BritishDates.of(news.known())));
        }
        List<String> changes = PackWords.lines(news);
        lines.addAll(changes);
        if (changes.isEmpty()) {
            lines.add("No status, no correction, no evidence, no new or removed action.");
        }
        if (news.wasKnown()) {
            news.revisions().forEach(each -> lines.add(revision(each)));
        }
        return new Notice.Part(named(news.plan().facts()), lines);
    }

    private static String revision(Revision revision) {
        String how = revision.restoredFrom() == null ? "from " + revision.fileName() : "restored";
        return "Revision %d went live (%s).".formatted(revision.number(), how);
    }

    /** As every answer names its plan. */
    private static String named(PlanFacts facts) {
        String version = facts.version() == null ? "" : ", " + facts.version();
        LocalDate asOf = facts.asOf();
        return facts.title()
                + version
                + (asOf == null
                        ? ", the plan gives no as-of date"
                        : ", as of " + BritishDates.of(asOf));
    }

    private static Reply post(Notice notice) {
        return new Reply.Post(NoticeCard.draw(notice));
    }
}
