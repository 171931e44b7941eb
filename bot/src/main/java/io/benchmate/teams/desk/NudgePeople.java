package io.benchmate.teams.desk;

import io.benchmate.card.NudgeRuleSheets;
import io.benchmate.card.NudgeSheets;
import io.benchmate.card.Sheet;
import io.benchmate.nudge.NudgeDigest;
import io.benchmate.nudge.Wishes;
import io.benchmate.nudge.Wishes.Wish;
import io.benchmate.outbox.Posted;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who cannot be reached, with a text to forward, and what people chose. */
final class NudgePeople {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Posted posted;
    private final Wishes wishes;
    private final Covering known;
    private final Nudges.Now now;

    NudgePeople(Posted posted, Wishes wishes, Covering known, Nudges.Now now) {
        this.posted = posted;
        this.wishes = wishes;
        this.known = known;
        this.now = now;
    }

    int countUnreachable() {
        return posted.unreachable(NudgeDigest.KIND).size();
    }

    int countOptedOut() {
        return (int) wishes.all().stream().filter(Wish::optedOut).count();
    }

    Sheet sheet() {
        Map<String, String> names =
                known.known().stream()
                        .collect(Collectors.toMap(each -> each.objectId(), each -> each.name()));
        Set<String> unreachable = posted.unreachable(NudgeDigest.KIND);
        Map<String, String> texts = new LinkedHashMap<>();
        unreachable.stream()
                .sorted()
                .forEach(id -> texts.put(names.getOrDefault(id, id), text(id)));
        List<String> settings = new ArrayList<>();
        wishes.all().forEach(each -> add(each, settings));
        return NudgeRuleSheets.people(texts, settings);
    }

    /** To copy into a mail. */
    private String text(String person) {
        return posted.undelivered(NudgeDigest.KIND, person)
                .filter(NudgeDigest.class::isInstance)
                .map(NudgeDigest.class::cast)
                .map(NudgePeople::text)
                .orElse("");
    }

    private static String text(NudgeDigest digest) {
        return "Hello, the Technician Commitment action plan has this for you: "
                + digest.items().stream()
                        .map(
                                each ->
                                        "%s %s (%s%s)"
                                                .formatted(
                                                        each.code(),
                                                        each.title(),
                                                        each.why(),
                                                        each.timescale().isEmpty()
                                                                ? ""
                                                                : "; the plan says “"
                                                                        + each.timescale()
                                                                        + "”"))
                        .collect(Collectors.joining("; "))
                + ". How does it stand? If you add the app Benchmate in Teams, you can answer there"
                + " in two clicks.";
    }

    private void add(Wish wish, List<String> lines) {
        if (wish.optedOut()) {
            lines.add(wish.name() + " opted out of all but escalations.");
        }
        if (NudgeSheets.isPaused(wish, now.day())) {
            lines.add(
                    wish.name()
                            + (wish.pausedTo() == null
                                    ? " paused reminders."
                                    : " paused reminders until "
                                            + DAY.format(wish.pausedTo().plusDays(1))
                                            + "."));
        }
        Wish.Cover cover = wish.cover();
        if (cover != null && !cover.to().isBefore(now.day())) {
            lines.add(
                    "%s covers for %s until %s."
                            .formatted(cover.deputyName(), wish.name(), DAY.format(cover.to())));
        }
    }
}
