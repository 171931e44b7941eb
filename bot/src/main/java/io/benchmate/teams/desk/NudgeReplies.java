package io.benchmate.teams.desk;

import io.benchmate.admin.Deed;
import io.benchmate.card.Notice;
import io.benchmate.card.NoticeCard;
import io.benchmate.card.NudgeNotices;
import io.benchmate.card.Rendered;
import io.benchmate.card.ReplyNotices;
import io.benchmate.card.ReplyNotices.Meant;
import io.benchmate.card.SheetCard;
import io.benchmate.nudge.Answering;
import io.benchmate.nudge.Deeds.What;
import io.benchmate.nudge.Heard;
import io.benchmate.nudge.NudgeDigest;
import io.benchmate.plan.ActionId;
import io.benchmate.plan.PlanId;
import io.benchmate.plan.Plans;
import io.benchmate.plan.recording.Subject;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers to a reminder in words: understood, confirmed back, and recorded on a press. */
final class NudgeReplies implements Corner {
    /** An answer comes while the reminder is fresh; later it needs the action's code. */
    private static final int FRESH_DAYS = 21;

    private static final String WHEN_NOW =
            "Say when you expect it now: a date, a month or a term. Nothing was recorded yet.";

    private final NudgeCards cards;
    private final Answering answering;
    private final Plans plans;
    private final AdminGate gate;
    private final Nudges.Now now;

    NudgeReplies(
            NudgeCards cards, Answering answering, Plans plans, AdminGate gate, Nudges.Now now) {
        this.cards = cards;
        this.answering = answering;
        this.plans = plans;
        this.gate = gate;
        this.now = now;
    }

    @Override
    public Optional<Reply> said(Incoming.Said said) {
        if (said.place().kind() != Place.Kind.PERSONAL || !said.data().isEmpty()) {
            return Optional.empty();
        }
        return NudgeReply.of(said.text())
                .flatMap(
                        reply -> {
                            List<Meant> meant = meant(said.person().objectId(), reply);
                            return meant.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(new Reply.Post(ask(meant, reply)));
                        });
    }

    private static Rendered ask(List<Meant> meant, NudgeReply reply) {
        if (reply.what() == What.DELAYED) {
            String expected = ExpectedWords.of(reply.words());
            return SheetCard.draw(ReplyNotices.askDelayed(meant, reply.words(), expected, ""));
        }
        return NoticeCard.draw(ReplyNotices.ask(meant, reply.what(), reply.words()));
    }

    /** The actions that may be meant: by their code, or those of the newest reminder. */
    List<Meant> meant(String person, NudgeReply reply) {
        List<NudgeDigest.Item> items =
                cards.newest(person)
                        .filter(each -> each.day().plusDays(FRESH_DAYS).isAfter(now.day()))
                        .map(NudgeDigest::items)
                        .orElse(List.of());
        if (reply.code().isEmpty()) {
            return items.stream()
                    .filter(each -> !each.escalated())
                    .map(each -> new Meant(each.plan(), each.action(), each.code(), each.title()))
                    .distinct()
                    .toList();
        }
        return plans.live().stream()
                .flatMap(
                        plan ->
                                plan.actions().stream()
                                        .filter(
                                                each ->
                                                        plain(each.code())
                                                                .equals(plain(reply.code())))
                                        .map(
                                                each ->
                                                        new Meant(
                                                                plan.id().value(),
                                                                each.id().value(),
                                                                each.code(),
                                                                each.title())))
                .toList();
    }

    private static String plain(String code) {
        return code.toLowerCase(java.util.Locale.UK).replaceAll("[\\s.-]+", ".");
    }

    @Override
    public Optional<Reply> pressed(Incoming.Pressed pressed) {
        return switch (pressed.verb()) {
            case ReplyNotices.LEAVE ->
                    Optional.of(new Reply.Replace(NoticeCard.draw(ReplyNotices.left())));
            case ReplyNotices.KEEP -> Optional.of(keep(pressed));
            default -> Optional.empty();
        };
    }

    private Reply keep(Incoming.Pressed pressed) {
        if (pressed.place().kind() != Place.Kind.PERSONAL) {
            return new Reply.Post(NoticeCard.draw(NudgeNotices.ownChat()));
        }
        Map<String, String> data = pressed.data();
        Optional<Meant> meant =
                plans.live().stream()
                        .filter(plan -> plan.id().value().equals(data.get("plan")))
                        .flatMap(plan -> plan.actions().stream())
                        .filter(each -> each.id().value().equals(data.get("action")))
                        .findFirst()
                        .map(
                                each ->
                                        new Meant(
                                                data.getOrDefault("plan", ""),
                                                each.id().value(),
                                                each.code(),
                                                each.title()));
        Optional<What> what =
                Arrays.stream(What.values())
                        .filter(each -> each.name().equals(data.get("what")))
                        .filter(each -> each.compareTo(What.DELAYED) <= 0 || each == What.EVIDENCE)
                        .findFirst();
        return meant.isEmpty() || what.isEmpty()
                ? new Reply.Post(NoticeCard.draw(NudgeNotices.gone()))
                : keep(pressed, meant.get(), what.get());
    }

    private Reply keep(Incoming.Pressed pressed, Meant meant, What what) {
        String words = pressed.data().getOrDefault("words", "").strip();
        String expected = pressed.data().getOrDefault(ReplyNotices.EXPECTED, "").strip();
        if (what == What.DELAYED && expected.isEmpty()) {
            return new Reply.Replace(
                    SheetCard.draw(ReplyNotices.askDelayed(List.of(meant), words, "", WHEN_NOW)));
        }
        String status = pressed.data().getOrDefault("status", "");
        Heard heard =
                answering.hear(
                        answer(meant, what, status, words, expected), pressed.person(), now.day());
        return switch (heard) {
            case Heard.Kept() -> {
                gate.note(
                        pressed.person(),
                        Deed.RECORDED,
                        "action %s (%s)".formatted(meant.code(), meant.action()));
                yield replace(ReplyNotices.kept(meant, what, words, expected));
            }
            case Heard.WhichStatus(var statuses) ->
                    replace(ReplyNotices.which(statuses, meant, what, words, expected));
            case Heard.Refused(String sentence) ->
                    replace(Notice.of("That was not recorded", sentence));
            case Heard.NotAllowed() -> {
                gate.note(pressed.person(), Deed.WAS_REFUSED, pressed.verb());
                yield new Reply.Post(NoticeCard.draw(NudgeNotices.notAllowed()));
            }
            case Heard.Gone() -> replace(NudgeNotices.gone());
        };
    }

    private static Answering.Said answer(
            Meant meant, What what, String status, String words, String expected) {
        boolean delayed = what == What.DELAYED;
        return new Answering.Said(
                new Subject(new PlanId(meant.plan()), new ActionId(meant.action())),
                what,
                status,
                delayed ? words : "",
                delayed ? expected : "",
                delayed ? "" : words);
    }

    private static Reply replace(Notice notice) {
        return new Reply.Replace(NoticeCard.draw(notice));
    }
}
