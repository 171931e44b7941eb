package io.benchmate.ask;

import io.benchmate.plan.Action;
import io.benchmate.plan.Field;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that somebody owns, where that is one action: who asks what he has let himself in for wants
 * to know what it is, and not only its title. Pure.
 */
final class OnlyAction {
    private static final List<Field> TELLING = List.of(Field.DETAIL, Field.MEASURE, Field.EVIDENCE);

    private OnlyAction() {}

    static Optional<Answer> of(Intent.Look look, List<Action> found, Basis basis) {
        PlanQuery query = look.query();
        boolean owners = query.equals(Filter.with(PlanQuery.ALL, query.themes(), query.owners()));
        boolean owned = owners && query.themes().isEmpty() && look.asked().isEmpty();
        return found.size() == 1 && (owned || Dropped.asked(query))
                ? Optional.of(told(found.getFirst(), query, basis))
                : Optional.empty();
    }

    private static Answer told(Action action, PlanQuery query, Basis basis) {
        List<Quote> quotes = TELLING.stream().flatMap(field -> quote(action, field)).toList();
        String lead = Counted.sentence(1, query);
        return new Answer.One(basis, query.understood(), lead, action, quotes);
    }

    private static Stream<Quote> quote(Action action, Field field) {
        return action.cell(field).stream().map(cell -> new Quote(action, field, cell));
    }
}
