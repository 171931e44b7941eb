package io.benchmate.ask;

import io.benchmate.plan.Action;
import io.benchmate.plan.Cell;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The second half of a question that names nothing of its own: "who runs the open day, and can we
 * bring family?" asks that of the open day, and not of another action that speaks of families.
 */
final class LeaningHalf {
    private static final String SOMEBODY =
            "(?:we|i|us|you|they|technicians|technical staff|staff|people|students|apprentices"
                    + "|anyone|anybody|everyone|everybody|someone|somebody|visitors|guests)";

    /**
     * What is done with a thing that was named before: nobody bids without something to bid for.
     */
    private static final String DEED =
            "(?:(?:an?|any|some|much) )?(?:say|vote|voice|look in|input|choice|go|come|attend|join"
                    + "|book|register|apply|pay|paid|bring|ask|asked|tell|told|invited|invite"
                    + "|consulted|involved|watch|enter|volunteer|help|sign up|take part|put in"
                    + "|turn up|see|use|bid|choose|object|opt out|say no)";

    private static final Pattern LEANS =
            Pattern.compile(
                    "^(?:(?:and|so|also|then|but|plus) )*(?:do|does|did|can|could|will|would|are|is"
                            + "|should|may|must|have|has) "
                            + SOMEBODY
                            + "(?: (?:all|also|still|just|even|ever|actually|get|gets|have|has|got"
                            + "|need|allowed|able|supposed|meant|expected|to|be|been))* "
                            + DEED
                            + "(?: (?:\\w+"
                            + " )?(?:family|families|friends|kids|children|guests|partners|students|visitors|somebody|someone|anyone))?(?:"
                            + " (?:in|on|for|to|at|too|as well|first|beforehand|in"
                            + " advance|along|up|then|please))*$");

    private final IndexedPlan plan;
    private final String part;

    LeaningHalf(IndexedPlan plan, String part) {
        this.plan = plan;
        this.part = part;
    }

    static boolean is(String line) {
        return Worded.has(line, LEANS);
    }

    /** Whether it asks that of the one action shown before, where no other is named. */
    static boolean goesOn(String line, Intent intent, Remembered before) {
        boolean plain =
                Queries.of(intent)
                        .filter(query -> query.named().isEmpty() && !query.filters())
                        .isPresent();
        return plain && on(before).isPresent() && is(line);
    }

    /** The one action that was just spoken of. */
    static Optional<Action> on(Remembered last) {
        return last.shown().size() == 1 ? Optional.of(last.shown().getFirst()) : Optional.empty();
    }

    /** What that action says of it, or that it says nothing. */
    Answer about(Action action) {
        Topic topic = plan.topics().of(plan.utterance(part));
        PlanQuery query = PlanQuery.ALL.about(List.of(action)).on(topic);
        Basis basis = Basis.of(plan.plan());
        if (!speaks(action, topic)) {
            String lack = "nothing on “" + part + "”";
            return new Silence(plan, basis, part).lacking(List.of(action), lack, query);
        }
        Side side = new Side(new OnTopic(plan, topic), plan.hasOwners());
        List<Quote> told = side.telling(action);
        String lead =
                Leads.one(
                        action,
                        java.util.Set.of(),
                        plan.plan().facts(),
                        told,
                        told.stream().findFirst(),
                        true);
        return new Answer.One(basis, query.understood(), lead, action, told);
    }

    private boolean speaks(Action action, Topic topic) {
        OnTopic onTopic = new OnTopic(plan, topic);
        return !topic.known().isEmpty()
                && action.cells().values().stream()
                        .map(Cell::text)
                        .flatMap(text -> Sentences.of(text).stream())
                        .anyMatch(onTopic);
    }
}
