package io.benchmate.ask;

import io.benchmate.people.OwnerNames;
import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Somebody's own actions, where he does not say who he is: "what are my actions?" A plan names
 * roles and groups; who stands behind them is known from elsewhere, or not at all, and then the
 * question is no question for all actions.
 */
final class Mine {
    private static final Pattern OWN =
            Pattern.compile(
                    "\\bmy (?:own )?(?:actions?|tasks?|deadlines?|to ?dos?|responsibilities|action"
                        + " ?list|actionlist)\\b|\\b(?:of|are|is) mine\\b|\\bon my"
                        + " (?:plate|desk|list|to ?do list)\\b|\\b(?:has|have|with|got) my"
                        + " name\\b|\\bwhat (?:(?:else|actions?|exactly) )?(?:am i (?:responsible"
                        + " for|down for|leading(?: on)?|owning|on the hook for|meant to (?:do|be"
                        + " doing)|supposed to (?:do|be doing))|do i (?:own|lead|owe|have to"
                        + " do|need to do|have on)|should i be doing|have i got (?:to"
                        + " do|on|due))\\b|\\b(?:have i|do i have)(?: got)?"
                        + " (?:anything|something|any|much) (?:due|overdue|late|left|on|coming"
                        + " up|to do)\\b|\\bam i (?:late|behind|overdue)\\b|\\bwhich (?:ones"
                        + " |actions )?(?:am i|do i|are mine)\\b");

    private final IndexedPlan plan;
    private final Roles roles;

    Mine(IndexedPlan plan, Roles roles) {
        this.plan = plan;
        this.roles = roles;
    }

    /**
     * What the talk answers for the owner that the asker is; for each, where he is several.
     *
     * @param talk answers a question
     */
    Told of(Question question, Function<Question, Told> talk) {
        if (!asked(question)) {
            return talk.apply(question);
        }
        List<String> mine = roles.of(question.asker().person(), plan.plan());
        if (mine.isEmpty()) {
            return new Told(unknown(question), null);
        }
        List<Told> each =
                mine.stream().map(role -> talk.apply(question.as(as(role, question)))).toList();
        if (each.size() == 1) {
            return each.getFirst();
        }
        List<Answer.Part> parts = new ArrayList<>();
        for (int i = 0; i < each.size(); i++) {
            parts.add(new Answer.Part("As " + mine.get(i), each.get(i).answer()));
        }
        String lead = "You stand behind %d owners of this plan.".formatted(mine.size());
        return new Told(new Answer.Together(lead, parts), each.getFirst().after());
    }

    private static String as(String role, Question question) {
        return "I am in " + role + ", " + question.text();
    }

    private boolean asked(Question question) {
        Utterance said = plan.utterance(question.text());
        if (!plan.hasOwners() || !said.has(OWN) || isNamed(question)) {
            return false;
        }
        Intent rest = new Understanding(plan, question.askedOn()).of(OwnRole.without(said));
        return Queries.of(rest)
                .filter(query -> query.named().isEmpty() && query.topic().known().isEmpty())
                .isPresent();
    }

    private boolean isNamed(Question question) {
        return !plan.parties().in(plan.whole(question.text())).isEmpty();
    }

    private Answer unknown(Question question) {
        Map<String, String> key = plan.plan().facts().key();
        String lead =
                "The plan doesn't say which actions are yours: it names owners%s, and I don't know"
                        + " whom you stand for. Say it, and I can look.";
        Optional<String> owner = commonest(plan.plan(), key);
        String such = owner.map(one -> ", such as %s".formatted(one)).orElse("");
        return new Answer.NotSaid(
                Basis.of(plan.plan()),
                "",
                lead.formatted(such)
                        + owner.map(" For instance: “I'm in %s, what are my actions?”"::formatted)
                                .orElse(""),
                List.of(),
                List.of(),
                question.text());
    }

    private static Optional<String> commonest(Plan plan, Map<String, String> key) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        plan.actions().stream()
                .flatMap(action -> action.text(Field.OWNER).stream())
                .flatMap(cell -> OwnerNames.in(cell, key, Set.of()).stream())
                .forEach(name -> counts.merge(name, 1, Integer::sum));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
