package io.benchmate.teams.desk;

import io.benchmate.admin.Deed;
import io.benchmate.card.DigestCard;
import io.benchmate.card.Notice;
import io.benchmate.card.NoticeCard;
import io.benchmate.card.NudgeForms;
import io.benchmate.card.NudgeForms.Form;
import io.benchmate.card.NudgeNotices;
import io.benchmate.nudge.Answering;
import io.benchmate.nudge.Deeds;
import io.benchmate.nudge.Deeds.What;
import io.benchmate.nudge.Heard;
import io.benchmate.nudge.NudgeDigest;
import io.benchmate.plan.ActionId;
import io.benchmate.plan.PlanId;
import io.benchmate.plan.recording.Subject;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The buttons of a reminder: the card changes in place and says who did what. */
final class Nudges implements Corner {
    private static final Set<String> VERBS =
            Set.of(
                    DigestCard.SHOW,
                    DigestCard.ON_TRACK,
                    DigestCard.DONE,
                    DigestCard.FORM,
                    DigestCard.UNDO,
                    NudgeForms.SAVE);

    private static final String CHOOSE_STATUS =
            "Choose the status it has now: several in this plan may mean that.";
    private static final String MEANWHILE =
            "Something was done about this meanwhile, so I changed nothing. Please look, and press"
                    + " again if you still want to.";

    private final NudgeCards cards;
    private final Answering answering;
    private final PuttingOff puttingOff;
    private final AdminGate gate;
    private final Now now;

    /** The institution's today. */
    record Now(InstantSource clock, ZoneId zone) {
        LocalDate day() {
            return LocalDate.ofInstant(clock.instant(), zone);
        }
    }

    Nudges(NudgeCards cards, Answering answering, PuttingOff puttingOff, AdminGate gate, Now now) {
        this.cards = cards;
        this.answering = answering;
        this.puttingOff = puttingOff;
        this.gate = gate;
        this.now = now;
    }

    /** What is typed is for {@link NudgeWords}. */
    @Override
    public Optional<Reply> said(Incoming.Said said) {
        return Optional.empty();
    }

    @Override
    public Optional<Reply> pressed(Incoming.Pressed pressed) {
        if (!VERBS.contains(pressed.verb())) {
            return Optional.empty();
        }
        if (pressed.place().kind() != Place.Kind.PERSONAL) {
            return Optional.of(post(NudgeNotices.ownChat()));
        }
        Map<String, String> data = pressed.data();
        Optional<NudgeDigest> digest = cards.find(data.getOrDefault("digest", ""));
        Optional<NudgeDigest.Item> item =
                digest.flatMap(
                        each ->
                                each.items().stream()
                                        .filter(one -> isAbout(one, data))
                                        .findFirst());
        return Optional.of(
                item.map(each -> press(new Press(pressed, digest.orElseThrow(), each)))
                        .orElseGet(() -> post(NudgeNotices.tooOld())));
    }

    private static boolean isAbout(NudgeDigest.Item item, Map<String, String> data) {
        return item.isAbout(data.getOrDefault("plan", ""), data.getOrDefault("action", ""));
    }

    /** What was pressed, on what. */
    record Press(Incoming.Pressed pressed, NudgeDigest digest, NudgeDigest.Item item) {
        Subject subject() {
            return new Subject(new PlanId(item.plan()), new ActionId(item.action()));
        }

        String input(String name) {
            String given = pressed.data().getOrDefault(name, "").strip();
            return given.equals(NudgeForms.NONE) ? "" : given;
        }

        /** What goes with every button of the card, without what was filled in. */
        Map<String, String> button() {
            Map<String, String> kept = new HashMap<>(pressed.data());
            kept.keySet().retainAll(Set.of("digest", "plan", "action", "seen"));
            return kept;
        }
    }

    private Reply press(Press press) {
        Form form = Form.of(press.input("form"));
        return switch (press.pressed().verb()) {
            case DigestCard.FORM -> form == null ? show(press, "") : form(press, form, "");
            case DigestCard.SHOW -> show(press, "");
            case DigestCard.UNDO -> fresh(press, What.TAKEN_BACK).orElseGet(() -> undo(press));
            case DigestCard.ON_TRACK ->
                    fresh(press, What.ON_TRACK)
                            .orElseGet(() -> hear(press, What.ON_TRACK, Form.ON_TRACK));
            case DigestCard.DONE ->
                    fresh(press, What.DONE).orElseGet(() -> hear(press, What.DONE, Form.DONE));
            default ->
                    form == null
                            ? show(press, "")
                            : fresh(press, deed(form)).orElseGet(() -> save(press, form));
        };
    }

    /**
     * The card as it is now, where somebody else did something that its reader had not seen, or he
     * pressed the same twice.
     */
    private Optional<Reply> fresh(Press press, What wanted) {
        String seen = press.input("seen");
        return cards.newest(press.digest(), press.item())
                .filter(deed -> !deed.id().equals(seen))
                .flatMap(
                        deed -> {
                            if (!deed.by().objectId().equals(press.pressed().person().objectId())) {
                                return Optional.of(show(press, MEANWHILE));
                            }
                            return isAgain(press, deed, wanted)
                                    ? Optional.of(show(press, ""))
                                    : Optional.empty();
                        });
    }

    private static boolean isAgain(Press press, Deeds.Deed deed, What wanted) {
        return deed.what() == wanted
                && Stream.of("reason", "expected", "evidence", "until", "meeting", "name")
                        .map(press::input)
                        .allMatch(deed.words()::contains);
    }

    private static What deed(Form form) {
        return switch (form) {
            case DELAYED -> What.DELAYED;
            case EVIDENCE -> What.EVIDENCE;
            case DONE -> What.DONE;
            case ON_TRACK, MORE -> What.ON_TRACK;
            case SNOOZE -> What.SNOOZED;
            case NOT_MINE -> What.NOT_MINE;
        };
    }

    private Reply save(Press press, Form form) {
        return switch (form) {
            case DELAYED -> hear(press, What.DELAYED, form);
            case EVIDENCE -> hear(press, What.EVIDENCE, form);
            case DONE -> hear(press, What.DONE, form);
            case ON_TRACK -> hear(press, What.ON_TRACK, form);
            case SNOOZE -> put(press, form, puttingOff.snooze(press, now.day()));
            case NOT_MINE -> put(press, form, puttingOff.notMine(press, now.day()));
            case MORE -> show(press, "");
        };
    }

    private Reply put(Press press, Form form, String problem) {
        return problem.isEmpty() ? show(press, "") : form(press, form, problem);
    }

    private Reply hear(Press press, What what, Form form) {
        Answering.Said said =
                new Answering.Said(
                        press.subject(),
                        what,
                        press.input("status"),
                        press.input("reason"),
                        press.input("expected"),
                        press.input("evidence"));
        Heard heard = answering.hear(said, press.pressed().person(), now.day());
        return switch (heard) {
            case Heard.Kept() -> {
                note(press, Deed.RECORDED);
                yield show(press, "");
            }
            case Heard.WhichStatus(_) ->
                    form(press, form, press.input("form").isEmpty() ? "" : CHOOSE_STATUS);
            case Heard.Refused(String sentence) -> form(press, form, sentence);
            case Heard.NotAllowed() -> refuse(press);
            case Heard.Gone() -> post(NudgeNotices.gone());
        };
    }

    private Reply undo(Press press) {
        return cards.newest(press.digest(), press.item())
                .map(deed -> answering.takeBack(deed, press.pressed().person(), now.day()))
                .map(
                        heard ->
                                switch (heard) {
                                    case Heard.Kept() -> {
                                        note(press, Deed.TOOK_BACK_RECORDING);
                                        yield show(press, "");
                                    }
                                    case Heard.Refused(String sentence) -> show(press, sentence);
                                    case Heard.NotAllowed() -> refuse(press);
                                    case Heard.Gone(), Heard.WhichStatus(_) ->
                                            post(NudgeNotices.gone());
                                })
                .orElseGet(() -> show(press, ""));
    }

    private Reply refuse(Press press) {
        note(press, Deed.WAS_REFUSED);
        return post(NudgeNotices.notAllowed());
    }

    private void note(Press press, Deed deed) {
        gate.note(
                press.pressed().person(),
                deed,
                "action %s (%s) in \"%s\""
                        .formatted(
                                press.item().code(),
                                press.item().action(),
                                press.item().planTitle()));
    }

    private Reply show(Press press, String problem) {
        return new Reply.Replace(cards.draw(press.digest(), problem));
    }

    private Reply form(Press press, Form form, String problem) {
        boolean asks = form == Form.DELAYED || form == Form.DONE || form == Form.ON_TRACK;
        Map<String, String> statuses =
                asks ? answering.statuses(press.subject(), deed(form)) : Map.of();
        NudgeForms.Asked asked =
                new NudgeForms.Asked(
                        statuses,
                        puttingOff.meeting(now.day()).orElse(null),
                        problem,
                        filled(press, form));
        return new Reply.Replace(
                NudgeForms.draw(press.digest(), press.item(), press.button(), form, asked));
    }

    private Map<String, String> filled(Press press, Form form) {
        Map<String, String> filled = new HashMap<>(press.pressed().data());
        if (form == Form.DELAYED && press.input("status").isEmpty()) {
            answering.delayedAs(press.subject()).ifPresent(status -> filled.put("status", status));
        }
        return filled;
    }

    private static Reply post(Notice notice) {
        return new Reply.Post(NoticeCard.draw(notice));
    }
}
