package io.benchmate.teams.desk;

import io.benchmate.admin.Deed;
import io.benchmate.card.ImportCard;
import io.benchmate.card.Notice;
import io.benchmate.card.NoticeCard;
import io.benchmate.card.Rendered;
import io.benchmate.card.TimescaleForm;
import io.benchmate.card.TimescaleQuestionCard;
import io.benchmate.card.TimescalesCard;
import io.benchmate.people.Person;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Plans;
import io.benchmate.plan.Readings;
import io.benchmate.plan.Revision;
import io.benchmate.plan.Revisions;
import io.benchmate.plan.StartHint;
import io.benchmate.plan.TimescaleAnswers;
import io.benchmate.plan.TimescaleList.Entry;
import io.benchmate.plan.TimescaleList.Open;
import io.benchmate.plan.timescale.Clarification;
import io.benchmate.plan.timescale.Statement;
import io.benchmate.plan.timescale.Topic;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How a plan's timescales are read: shown to admins, corrected by them, and what is open asked of
 * them once. In an admin's own chat only.
 */
final class TimescaleDesk {
    private final Plans plans;
    private final Revisions revisions;
    private final Readings readings;
    private final TimescaleAnswers answers;
    private final AdminGate gate;
    private final PutOff putOff;

    TimescaleDesk(
            Plans plans,
            Revisions revisions,
            Readings readings,
            TimescaleAnswers answers,
            AdminGate gate,
            PutOff putOff) {
        this.plans = plans;
        this.revisions = revisions;
        this.readings = readings;
        this.answers = answers;
        this.gate = gate;
        this.putOff = putOff;
    }

    /** The open questions, or the list, when an admin types "timescales"; empty for other words. */
    Optional<Reply> said(Incoming.Said said) {
        String words = Typed.command(said.text());
        boolean asked = words.equals("timescales") || words.startsWith("timescales of ");
        boolean alone = said.place().kind() == Place.Kind.PERSONAL;
        if (!asked || !alone || !gate.isOpenTo(said.person())) {
            return Optional.empty();
        }
        String named = words.replaceFirst("^timescales(?: of )?", "").strip();
        Rendered card =
                plans.live().stream()
                        .filter(plan -> title(plan).contains(named))
                        .findFirst()
                        .map(plan -> TimescaleScope.ofLive(plan, readings))
                        .map(
                                scope ->
                                        asked(scope, 0, List.of(), said.person())
                                                .orElseGet(() -> list(scope)))
                        .orElseGet(() -> NoticeCard.draw(noPlan()));
        return Optional.of(new Reply.Post(card));
    }

    private static String title(Plan plan) {
        return plan.facts().title().toLowerCase(Locale.UK);
    }

    private static Notice noPlan() {
        return Notice.of("No such plan is loaded", "Say “plans” to see which there are.");
    }

    /** What a button on these cards does; empty for buttons of other cards. */
    Optional<Reply> pressed(Incoming.Pressed pressed) {
        if (!pressed.verb().startsWith("timescale-")) {
            return Optional.empty();
        }
        if (pressed.place().kind() != Place.Kind.PERSONAL) {
            return Optional.of(
                    new Reply.Post(
                            NoticeCard.draw(
                                    Notice.of(
                                            "Only in an admin’s own chat",
                                            "Timescales are looked after in an admin’s own chat"
                                                    + " with me. Nothing was changed."))));
        }
        return Optional.of(
                gate.through(
                        pressed,
                        "Only Benchmate’s admins can say how timescales are meant.",
                        () -> new Reply.Replace(press(pressed))));
    }

    private Rendered press(Incoming.Pressed pressed) {
        Map<String, String> data = pressed.data();
        Optional<TimescaleScope> scope = TimescaleScope.of(data, plans, revisions, readings);
        if (scope.isEmpty()) {
            return NoticeCard.draw(
                    Notice.of(
                            "This plan is no longer there",
                            "It was withdrawn, discarded or replaced. Nothing was changed."));
        }
        TimescaleScope now = scope.get();
        return switch (pressed.verb()) {
            case TimescalesCard.SHOW -> shown(now, data, "");
            case TimescalesCard.ASK ->
                    question(now, Revised.number(data.getOrDefault("turn", "0")), List.of())
                            .orElseGet(() -> list(now));
            case TimescaleQuestionCard.LATER -> later(pressed, now);
            case TimescaleQuestionCard.START -> start(now);
            case TimescaleQuestionCard.ANSWER -> answer(pressed, now);
            case TimescaleForm.CORRECT -> correct(pressed, now);
            case TimescalesCard.UNDO -> undo(pressed, now);
            default -> list(now, Revised.number(data.getOrDefault("page", "1")), "");
        };
    }

    /** After an import went live, its notice with the first open question beneath. */
    Reply following(Incoming.Pressed pressed, Reply reply) {
        if (!pressed.verb().equals(ImportCard.CONFIRM)
                || !(reply instanceof Reply.Replace(Rendered notice))) {
            return reply;
        }
        List<String> before = notice.text().lines().filter(line -> !line.isBlank()).toList();
        return Revised.id(pressed.data().getOrDefault("draft", ""))
                .flatMap(revisions::find)
                .filter(revision -> revision.state() == Revision.State.LIVE)
                .flatMap(revision -> revisions.plan(revision.id()))
                .map(plan -> TimescaleScope.ofLive(plan, readings))
                .flatMap(scope -> asked(scope, 0, before, pressed.person()))
                .<Reply>map(Reply.Replace::new)
                .orElse(reply);
    }

    private Rendered later(Incoming.Pressed pressed, TimescaleScope scope) {
        String subject = pressed.data().getOrDefault("subject", "");
        boolean open =
                scope.list().questions().stream().anyMatch(each -> each.subject().equals(subject));
        String note =
                open
                        ? putOff.put(scope.plan().id(), subject, pressed.person())
                        : "That is answered already.";
        int turn = Revised.number(pressed.data().getOrDefault("turn", "0"));
        return asked(scope, turn, List.of(note), pressed.person())
                .orElseGet(() -> list(scope, 1, note));
    }

    private Optional<Rendered> question(TimescaleScope scope, int turn, List<String> before) {
        return question(scope, turn, before, scope.list().questions());
    }

    /** Those that this person did not put off. */
    private Optional<Rendered> asked(
            TimescaleScope scope, int turn, List<String> before, Person person) {
        List<Open> open = scope.list().questions();
        return question(scope, turn, before, putOff.asked(scope.plan().id(), open, person));
    }

    private static Optional<Rendered> question(
            TimescaleScope scope, int turn, List<String> before, List<Open> open) {
        if (open.isEmpty()) {
            return Optional.empty();
        }
        int here = Math.clamp(turn, 0, open.size() - 1);
        return Optional.of(
                TimescaleQuestionCard.draw(
                        new TimescaleQuestionCard.Turn(scope.from(), before, here, open.size()),
                        open.get(here),
                        StartHint.in(scope.plan().facts())));
    }

    private static Rendered start(TimescaleScope scope) {
        Open open = new Open(Clarification.planStart(), List.of());
        return TimescaleQuestionCard.draw(
                new TimescaleQuestionCard.Turn(scope.from(), List.of(), 0, 1),
                open,
                StartHint.in(scope.plan().facts()));
    }

    private Rendered shown(TimescaleScope scope, Map<String, String> data, String problem) {
        return entry(scope, data)
                .map(entry -> TimescaleForm.draw(scope.from(), entry, problem))
                .orElseGet(() -> list(scope, 1, "That wording is no longer in the plan."));
    }

    private static Optional<Entry> entry(TimescaleScope scope, Map<String, String> data) {
        return scope.list().entry(data.getOrDefault("subject", ""));
    }

    private Rendered answer(Incoming.Pressed pressed, TimescaleScope scope) {
        Map<String, String> data = pressed.data();
        String subject = data.getOrDefault("subject", "");
        Optional<Entry> entry = entry(scope, data);
        Topic topic =
                entry.isPresent()
                        ? Topic.YEAR_MISSING
                        : TimescaleWords.topic(subject).orElse(Topic.PART_OF_YEAR);
        String words = entry.map(Entry::words).orElse("");
        Optional<Statement> statement = TimescaleInputs.answer(topic, words, data);
        int turn = Revised.number(data.getOrDefault("turn", "0"));
        if (statement.isEmpty()) {
            String problem =
                    topic == Topic.PLAN_START
                            ? "Give a day between 1990 and 2079."
                            : "Please choose one of the answers.";
            return question(scope, turn, List.of(problem)).orElseGet(() -> list(scope, 1, problem));
        }
        return say(pressed, scope, statement.get(), turn);
    }

    private Rendered correct(Incoming.Pressed pressed, TimescaleScope scope) {
        Optional<Entry> entry = entry(scope, pressed.data());
        if (entry.isEmpty()) {
            return shown(scope, pressed.data(), "");
        }
        return switch (TimescaleInputs.form(pressed.data())) {
            case TimescaleInputs.Form.Problem(String sentence) ->
                    shown(scope, pressed.data(), sentence);
            case TimescaleInputs.Form.Filled(var correction) ->
                    say(
                            pressed,
                            scope,
                            new Statement.Corrected(entry.get().words(), correction),
                            -1);
        };
    }

    /** Keeps it, once however often it is pressed, and goes on with the next question. */
    private Rendered say(
            Incoming.Pressed pressed, TimescaleScope scope, Statement statement, int turn) {
        Plan plan = scope.plan();
        boolean known =
                answers.of(plan.id())
                        .about(statement.subject())
                        .filter(statement::equals)
                        .isPresent();
        if (!known) {
            answers.say(plan.id(), statement, Imports.editor(pressed));
            note(pressed, Deed.SAID_TIMESCALE, plan, statement);
        }
        TimescaleScope now = again(scope);
        String noted = "Noted: " + TimescaleWords.of(statement) + ".";
        return (turn < 0
                        ? Optional.<Rendered>empty()
                        : asked(now, turn, List.of(noted), pressed.person()))
                .orElseGet(() -> list(now, 1, noted));
    }

    private Rendered undo(Incoming.Pressed pressed, TimescaleScope scope) {
        Plan plan = scope.plan();
        Optional<Statement> taken =
                answers.undo(
                        plan.id(),
                        pressed.data().getOrDefault("subject", ""),
                        Imports.editor(pressed));
        taken.ifPresent(statement -> note(pressed, Deed.TOOK_BACK_TIMESCALE, plan, statement));
        String done =
                taken.map(statement -> "Taken back: " + TimescaleWords.of(statement) + ".")
                        .orElse("There was nothing to take back.");
        return list(again(scope), 1, done);
    }

    private void note(Incoming.Pressed pressed, Deed deed, Plan plan, Statement statement) {
        gate.note(pressed.person(), deed, "plan " + plan.id().value() + ", " + statement.subject());
    }

    private TimescaleScope again(TimescaleScope scope) {
        return TimescaleScope.of(scope.from(), plans, revisions, readings).orElse(scope);
    }

    private Rendered list(TimescaleScope scope) {
        return list(scope, 1, "");
    }

    private Rendered list(TimescaleScope scope, int page, String note) {
        List<TimescalesCard.SaidLine> said =
                answers.said(scope.plan().id()).stream().map(TimescaleWords::line).toList();
        return TimescalesCard.draw(
                new TimescalesCard.View(
                        scope.from(), scope.plan(), scope.list(), said, page, note));
    }
}
