package io.benchmate.ask;

import io.benchmate.ask.When.Manner;
import io.benchmate.ask.When.Span;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** What is to be worked on today, as far as timescales tell. Pure. */
final class RunsNow {
    private final LocalDate today;
    private final Function<Row, When> when;

    RunsNow(LocalDate today, Function<Row, When> when) {
        this.today = today;
        this.when = when;
    }

    /** What has begun and not run out; where no dates tell, what goes on or is for at once. */
    List<Row> of(List<Row> open) {
        List<Row> dated = keep(open, this::runs);
        return dated.isEmpty()
                ? keep(open, time -> time.is(Manner.ONGOING) || time.is(Manner.IMMEDIATE))
                : dated;
    }

    private boolean runs(When time) {
        LocalDate end = time.end();
        boolean over = end != null && end.isBefore(today);
        return !over && time.spans().stream().anyMatch(this::holdsToday);
    }

    private boolean holdsToday(Span span) {
        return span.begins()
                ? !span.period().from().isAfter(today)
                : span.mayStart() && span.period().holds(today);
    }

    private List<Row> keep(List<Row> rows, Predicate<When> fits) {
        return rows.stream().filter(row -> fits.test(when.apply(row))).toList();
    }
}
