package io.benchmate.ask;

import io.benchmate.plan.Action;
import io.benchmate.plan.Plan;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Asks the right one of the loaded plans, and says where another tells what that one does not. */
final class AmongPlans {
    private final OnePlan one;
    private final Function<Plan, IndexedPlan> index;

    /** Answers from one plan. */
    interface OnePlan {
        Told asked(Plan plan, Question question, @Nullable Remembered before);
    }

    AmongPlans(OnePlan one, Function<Plan, IndexedPlan> index) {
        this.one = one;
        this.index = index;
    }

    Told told(List<Plan> live, Question question, @Nullable Remembered before) {
        Optional<PlansCompared> compared = PlansCompared.of(live, question.text());
        return compared.isPresent()
                ? beside(compared.get(), question)
                : toldOfOne(live, question, before);
    }

    /** Each plan is asked by itself; the talk goes on with the one that was named first. */
    private Told beside(PlansCompared compared, Question question) {
        Question each = question.asking(compared.question());
        List<Told> told =
                compared.plans().stream().map(p -> one.asked(p, each.of(p.id()), null)).toList();
        List<Answer.Part> parts = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            String title = compared.plans().get(i).facts().title();
            parts.add(new Answer.Part(title, told.get(i).answer()));
        }
        String lead = "Two plans, each by its own words and colours.";
        return new Told(new Answer.Together(lead, parts), told.getFirst().after());
    }

    private Told toldOfOne(List<Plan> live, Question question, @Nullable Remembered before) {
        Optional<Plan> named = WhichPlan.told(live, question);
        Plan plan = WhichPlan.of(live, question, before);
        boolean current = plan.equals(live.getFirst());
        if (named.isEmpty() && current && !chosePlan(before)) {
            Map<Plan, List<Action>> naming = SeveralPlans.naming(live, question, index);
            if (!naming.isEmpty()) {
                return numbered(naming, question, before);
            }
        }
        boolean several = live.size() > 1;
        Question plain = plain(question, plan, named.isPresent() && several, before);
        Told told = asOf(question, one.asked(plan, plain, before));
        boolean pinned = named.isPresent() || (chosePlan(before) && !current);
        Told found =
                several && told.answer() instanceof Answer.NotSaid silent
                        ? elsewhere(live, plain, told, silent, pinned)
                        : told;
        return several && current && found.after() != null
                ? new Told(found.answer(), found.after().onChosenPlan(false))
                : found;
    }

    /** What is asked, once it is settled which plan is; its name alone repeats the question. */
    private static Question plain(
            Question question, Plan plan, boolean named, @Nullable Remembered before) {
        String text = question.text();
        if (named && PlanNaming.alone(plan, text)) {
            text = before == null ? PlanNaming.WHOLE : before.text();
        }
        String dropped = PlanNaming.dropped(text, plan, named);
        Question plain = dropped.equals(question.text()) ? question : question.as(dropped);
        return named ? plain.of(plan.id()) : plain;
    }

    /** A refusal keeps the question to the letter. */
    private static Told asOf(Question question, Told told) {
        return told.answer() instanceof Answer.NotSaid silent
                ? new Told(said(silent, silent.lead(), question.text()), told.after())
                : told;
    }

    private static Answer said(Answer.NotSaid silent, String lead, String question) {
        return new Answer.NotSaid(
                silent.basis(),
                silent.understood(),
                lead,
                silent.pointer(),
                silent.nearest(),
                question);
    }

    /**
     * @param pinned whether the person chose the plan: he is told of the other, not taken there
     */
    private Told elsewhere(
            List<Plan> live, Question question, Told told, Answer.NotSaid silent, boolean pinned) {
        Plan asked = silent.basis().plan();
        Optional<Told> found =
                Elsewhere.of(asked, live, plan -> one.asked(plan, question.of(plan.id()), null));
        return pinned
                ? found.map(other -> pointed(told, silent, other, live)).orElse(told)
                : found.orElse(told);
    }

    private static Told pointed(Told told, Answer.NotSaid silent, Told other, List<Plan> live) {
        if (!(other.answer() instanceof Answer.Grounded grounded)) {
            return told;
        }
        String lead =
                "%s Another plan tells: say “in %s” to ask it."
                        .formatted(silent.lead(), PlanNaming.of(grounded.basis().plan(), live));
        return new Told(said(silent, lead, silent.question()), told.after());
    }

    private static boolean chosePlan(@Nullable Remembered before) {
        return before != null && before.planChosen();
    }

    /**
     * A number that stands in one plan or in several. Of several the one that this person was just
     * answered from is meant; where there was none, the person is asked, the current plan first.
     */
    private Told numbered(
            Map<Plan, List<Action>> naming, Question question, @Nullable Remembered before) {
        Plan first =
                naming.keySet().stream()
                        .filter(plan -> before != null && plan.id().equals(before.plan()))
                        .findFirst()
                        .orElseGet(() -> naming.keySet().iterator().next());
        boolean told = before != null && first.id().equals(before.plan());
        Told answer = one.asked(first, question, before);
        Optional<Answer.Which> which =
                told ? Optional.empty() : SeveralPlans.which(naming, question.text());
        return which.isEmpty() || answer.after() == null
                ? answer
                : new Told(which.get(), answer.after().asking(which.get().options()));
    }
}
