package io.benchmate.teams.desk;

import io.benchmate.admin.Deed;
import io.benchmate.card.OpenQuestionsCard;
import io.benchmate.card.Rendered;
import io.benchmate.gaps.NewQuestion;
import io.benchmate.gaps.OpenQuestion;
import io.benchmate.gaps.OpenQuestions;
import io.benchmate.gaps.PlanTeam;
import io.benchmate.gaps.QuestionId;
import io.benchmate.plan.Action;
import io.benchmate.plan.ActionId;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Plans;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Questions to the plan's team: sent by anybody, listed and settled by admins. */
final class Gaps {
    private static final Set<String> LIST = Set.of("questions", "open questions");

    private final PlanTeam team;
    private final OpenQuestions questions;
    private final AdminGate gate;
    private final Plans plans;
    private final ZoneId zone;

    Gaps(PlanTeam team, OpenQuestions questions, AdminGate gate, Plans plans, ZoneId zone) {
        this.team = team;
        this.questions = questions;
        this.gate = gate;
        this.plans = plans;
        this.zone = zone;
    }

    /**
     * The list, when an admin types its name in his own chat, or where to; empty for all other
     * words.
     */
    Optional<Reply> said(Incoming.Said said) {
        boolean asked = LIST.contains(said.text().strip().toLowerCase(Locale.UK));
        if (!asked || !gate.isOpenTo(said.person())) {
            return Optional.empty();
        }
        return said.place().kind() == Place.Kind.PERSONAL
                ? Optional.of(new Reply.Post(list()))
                : OwnChat.reply(said);
    }

    Reply send(Incoming.Pressed pressed) {
        Map<String, String> data = pressed.data();
        String words = data.getOrDefault("question", "").strip();
        Optional<Plan> plan = live(data.getOrDefault("plan", ""));
        if (words.isEmpty() || plan.isEmpty()) {
            return GapWords.noLonger();
        }
        Optional<Action> action =
                Optional.of(data.getOrDefault("action", ""))
                        .filter(id -> !id.isBlank())
                        .flatMap(id -> plan.get().action(new ActionId(id)));
        return GapWords.of(
                team.send(
                        new NewQuestion(
                                words,
                                plan.get().id(),
                                plan.get().facts().title(),
                                action.map(Action::id).orElse(null),
                                action.map(each -> each.code() + " " + each.title()).orElse(""),
                                pressed.person())));
    }

    /** The list is for an admin's own chat: in a channel others would read who asked what. */
    Reply list(Incoming.Pressed pressed) {
        return asAdmin(
                pressed, () -> alone(pressed) ? new Reply.Replace(list()) : GapWords.ownChat());
    }

    Reply show(Incoming.Pressed pressed) {
        return asAdmin(pressed, () -> open(pressed, this::shown));
    }

    private Reply shown(OpenQuestion question) {
        return new Reply.Replace(OpenQuestionsCard.one(question, zone));
    }

    private static boolean alone(Incoming incoming) {
        return incoming.place().kind() == Place.Kind.PERSONAL;
    }

    /** A question was told to an admin alone, or in the team's channel; nowhere else. */
    private boolean mayBeTold(Incoming incoming) {
        return alone(incoming) || team.meetsIn(incoming.place().conversationId());
    }

    Reply answer(Incoming.Pressed pressed) {
        String answer = pressed.data().getOrDefault("answer", "").strip();
        return asAdmin(
                pressed, () -> answer.isEmpty() ? GapWords.noAnswer() : answer(pressed, answer));
    }

    private Reply answer(Incoming.Pressed pressed, String answer) {
        return open(
                pressed,
                question -> {
                    if (!team.answer(question.id(), answer, pressed.person())) {
                        return GapWords.settled();
                    }
                    note(pressed, Deed.ANSWERED_QUESTION, question);
                    return GapWords.answered(question);
                });
    }

    Reply dismiss(Incoming.Pressed pressed) {
        return asAdmin(pressed, () -> open(pressed, question -> dismiss(pressed, question)));
    }

    private Reply dismiss(Incoming.Pressed pressed, OpenQuestion question) {
        if (!questions.dismiss(question.id(), pressed.person())) {
            return GapWords.settled();
        }
        note(pressed, Deed.DISMISSED_QUESTION, question);
        return alone(pressed) ? new Reply.Replace(list()) : GapWords.dismissed();
    }

    private void note(Incoming.Pressed pressed, Deed deed, OpenQuestion question) {
        gate.note(pressed.person(), deed, "question " + question.id());
    }

    private Reply open(Incoming.Pressed pressed, Function<OpenQuestion, Reply> then) {
        return questions
                .find(new QuestionId(pressed.data().getOrDefault("id", "")))
                .filter(question -> question.state() == OpenQuestion.State.OPEN)
                .map(then)
                .orElseGet(GapWords::settled);
    }

    private Reply asAdmin(Incoming.Pressed pressed, Supplier<Reply> then) {
        return gate.through(
                pressed,
                "Only the people who look after Benchmate may see and settle questions to the"
                        + " plan’s team.",
                () -> mayBeTold(pressed) ? then.get() : GapWords.ownChat());
    }

    private Rendered list() {
        return OpenQuestionsCard.list(
                questions.open(OpenQuestionsCard.MOST), questions.countOpen(), zone);
    }

    private Optional<Plan> live(String id) {
        return plans.live().stream().filter(plan -> plan.id().value().equals(id)).findFirst();
    }
}
