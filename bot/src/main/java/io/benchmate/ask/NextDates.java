package io.benchmate.ask;

import io.benchmate.plan.Action;
import io.benchmate.plan.Field;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** When that is, for who asks what is next, first or last. Pure. */
final class NextDates {
    private static final Set<DateAsk.Kind> ENDS =
            EnumSet.of(DateAsk.Kind.NEXT, DateAsk.Kind.FIRST, DateAsk.Kind.LAST);

    /** More are read off the list. */
    private static final int FEW = 3;

    private NextDates() {}

    /** " 4.2 is down as “May 2027”."; empty for other questions. */
    static String note(PlanQuery query, List<Action> found) {
        DateAsk date = query.date();
        boolean told =
                date != null
                        && ENDS.contains(date.kind())
                        && !found.isEmpty()
                        && found.size() <= FEW
                        && found.stream().allMatch(one -> one.text(Field.TIMESCALE).isPresent());
        return told
                ? found.stream()
                        .map(
                                one ->
                                        one.code()
                                                + " is down as “"
                                                + one.text(Field.TIMESCALE).orElse("")
                                                + "”")
                        .collect(Collectors.joining("; ", " ", "."))
                : "";
    }
}
