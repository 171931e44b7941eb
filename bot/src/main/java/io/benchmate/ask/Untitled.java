package io.benchmate.ask;

import io.benchmate.plan.Action;
import io.benchmate.plan.Cell;
import io.benchmate.plan.Field;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An action without a title: what its other cells say, where it is asked for by its code. */
final class Untitled {
    static final String LACK = "no title and no description";

    /** These tell nothing of what is to be done, by whom or when. */
    private static final Set<Field> BESIDE = EnumSet.of(Field.CODE, Field.THEME, Field.STATUS);

    private Untitled() {}

    /** Empty where the row holds nothing else, or is only one that the words happen to fit. */
    static Optional<Answer> of(Basis basis, Action action, PlanQuery query) {
        List<Quote> quotes =
                action.cells().keySet().stream()
                        .filter(field -> !BESIDE.contains(field))
                        .map(field -> new Quote(action, field, cell(action, field)))
                        .toList();
        if (quotes.isEmpty() || !query.named().contains(action)) {
            return Optional.empty();
        }
        String lead =
                "The plan gives %s for action %s. This is what it does give."
                        .formatted(LACK, action.code());
        return Optional.of(new Answer.One(basis, query.understood(), lead, action, quotes));
    }

    private static Cell cell(Action action, Field field) {
        return action.cell(field).orElseThrow();
    }
}
