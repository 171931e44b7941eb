package io.benchmate.ask;

import io.benchmate.ask.When.Manner;
import io.benchmate.ask.When.Phase;
import io.benchmate.plan.Legend;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Picks the rows that fit what is asked of time. A done action is never overdue, nor one without a
 * date that can be read.
 */
final class DateFilter {
    /** Days of a stretch that asks for a week or a month. */
    private static final int SHORT = 40;

    /** Days of a stretch that is no longer work for a certain month. */
    private static final int LONG = 366;

    private final LocalDate today;
    private final Legend legend;
    private final boolean statuses;
    private final Function<Row, When> when;
    private final PassedDates passed;

    /** Where the plan gives statuses, a row without one is not called overdue. */
    DateFilter(LocalDate today, IndexedPlan plan) {
        this.today = today;
        this.legend = plan.plan().facts().legend();
        this.statuses = plan.hasStatuses();
        this.when = plan::when;
        this.passed = new PassedDates(today, plan);
    }

    /** What would be due by then, or overdue, if its timescale meant what it usually does. */
    List<Row> uncertain(List<Row> rows, DateAsk asked) {
        List<Row> open = keep(rows, row -> !passed.isCertain(row));
        return asked.kind() == DateAsk.Kind.OVERDUE
                ? keep(open, row -> isLate(row, asked))
                : keep(open, row -> open(row) && dueBy(row, period(asked)));
    }

    List<Row> of(List<Row> rows, DateAsk asked) {
        return switch (asked.kind()) {
            case DUE_IN -> dueIn(rows, period(asked), asked.only());
            case HAPPENS_IN -> keep(rows, row -> happens(row, period(asked)));
            case DUE_BY ->
                    Printed.soWorded(
                            keep(sure(rows), row -> open(row) && dueBy(row, period(asked))), asked);
            case DUE_AFTER -> keep(rows, row -> dueAfter(row, period(asked).until()));
            case STARTS_IN -> keep(rows, row -> starts(row, period(asked)));
            case OVERDUE -> keep(sure(rows), row -> isLate(row, asked));
            case LEFT -> keep(rows, row -> open(row) && after(row, today.minusDays(1)));
            case NEXT ->
                    nearest(keep(rows, row -> open(row) && next(row) != null), this::next, false);
            case FIRST -> extreme(rows, false);
            case LAST -> extreme(rows, true);
            case RUNS_NOW -> new RunsNow(today, when).of(keep(rows, this::open));
            case DATED -> keep(rows, row -> !when.apply(row).spans().isEmpty());
            case UNDATED -> keep(rows, row -> undated(row, asked.isFirm()));
            case RECURRING -> recurring(rows, asked.words());
            case ONGOING -> keep(rows, row -> when.apply(row).is(Manner.ONGOING));
            case IMMEDIATE -> keep(rows, row -> when.apply(row).is(Manner.IMMEDIATE));
            case PHASE, PHASE_BY -> phase(rows, asked);
            case UNKNOWN_MEETING -> List.of();
            case PRINTED -> keep(rows, row -> Printed.holds(row, asked.words()));
        };
    }

    private boolean happens(Row row, Period then) {
        return dueIn(row, then) || begins(row, then) || runs(row, then);
    }

    /** Those that recur; where the question names a rhythm, only those that come round so. */
    private List<Row> recurring(List<Row> rows, String words) {
        List<Row> all = keep(rows, row -> when.apply(row).is(Manner.RECURRING));
        if (Rhythms.in(words).isPresent()) {
            return keep(all, row -> Rhythms.same(words, timescale(row)));
        }
        String rhythm = " " + String.join(" ", Wording.words(words)) + " ";
        List<Row> same = keep(all, row -> timescale(row).contains(rhythm));
        return Rhythms.counted(words) && !same.isEmpty() ? same : all;
    }

    private static String timescale(Row row) {
        String text = row.action().text(io.benchmate.plan.Field.TIMESCALE).orElse("");
        return " " + String.join(" ", Wording.words(text)) + " ";
    }

    private List<Row> sure(List<Row> rows) {
        return keep(rows, passed::isCertain);
    }

    private boolean isLate(Row row, DateAsk asked) {
        boolean unknown = statuses && !StatusReader.known(row.action().status());
        return passed.any(row) && !unknown && open(row) && then(row, asked.period());
    }

    /** Whether it was due in the time asked about, where one is. */
    private boolean then(Row row, @Nullable Period asked) {
        return asked == null || dueIn(row, asked);
    }

    private boolean open(Row row) {
        return !StatusReader.done(row.action().status(), legend);
    }

    private @Nullable LocalDate end(Row row) {
        return when.apply(row).end();
    }

    private boolean undated(Row row, boolean firm) {
        When time = when.apply(row);
        if (firm && time.is(Manner.ONGOING)) {
            return true;
        }
        boolean blank = row.action().text(io.benchmate.plan.Field.TIMESCALE).isEmpty();
        return blank || (time.is(Manner.UNDECIDED) && time.spans().isEmpty());
    }

    private boolean dueIn(Row row, Period period) {
        return dueIn(row, period, false);
    }

    private boolean dueIn(Row row, Period period, boolean deadline) {
        When time = when.apply(row);
        if (!deadline || !isLoose(time)) {
            for (When.Span span : time.spans()) {
                boolean rough = time.is(Manner.IMMEDIATE) && isRough(span, period);
                if (!rough && !span.begins() && period.holds(span.period().until())) {
                    return true;
                }
            }
        }
        return !deadline && time.months().stream().anyMatch(month -> comesRound(month, period));
    }

    private static boolean isLoose(When time) {
        return time.is(Manner.RECURRING) || time.is(Manner.IMMEDIATE);
    }

    /** "As soon as possible in 21/22" is not due in July, though the year ends then. */
    private static boolean isRough(When.Span span, Period asked) {
        return days(asked) < SHORT && days(span.period()) > 3 * SHORT;
    }

    private static long days(Period period) {
        return ChronoUnit.DAYS.between(period.from(), period.until());
    }

    /** What comes round again has no day that it could have missed. */
    private boolean dueBy(Row row, Period period) {
        boolean gone = period.until().isBefore(today);
        boolean again = gone && when.apply(row).is(Manner.RECURRING);
        return !again && dueIn(row, until(period));
    }

    private static boolean comesRound(Month month, Period period) {
        LocalDate day = period.from().withDayOfMonth(1);
        for (; !day.isAfter(period.until()); day = day.plusMonths(1)) {
            if (day.getMonth() == month) {
                return true;
            }
        }
        return false;
    }

    private Period until(Period asked) {
        boolean gone = asked.until().isBefore(today);
        return new Period(gone ? LocalDate.of(2000, 1, 1) : today, asked.until());
    }

    /** What comes round in the same months is due again after any day from this month on. */
    private boolean dueAfter(Row row, LocalDate day) {
        When time = when.apply(row);
        boolean ahead = !day.isBefore(today.withDayOfMonth(1).minusDays(1)) && open(row);
        return ahead && time.is(Manner.RECURRING) && !time.months().isEmpty() || after(row, day);
    }

    private boolean after(Row row, LocalDate day) {
        LocalDate end = end(row);
        return end != null && end.isAfter(day);
    }

    /** Whether its words speak of a beginning then, as "from July" and "July to October" do. */
    private boolean begins(Row row, Period period) {
        return when.apply(row).spans().stream()
                .anyMatch(span -> span.isFirstNamed() && period.holds(span.period().from()));
    }

    /** Whether a stretch of some months, both ends of which are named, goes on then. */
    private boolean runs(Row row, Period period) {
        return when.apply(row).spans().stream()
                .filter(span -> span.edges() == When.Edges.BOTH && days(span.period()) < LONG)
                .anyMatch(span -> span.period().meets(period));
    }

    private boolean starts(Row row, Period period) {
        LocalDate start = when.apply(row).start();
        return start != null && period.holds(start);
    }

    private @Nullable LocalDate next(Row row) {
        When time = when.apply(row);
        Stream<LocalDate> once =
                time.spans().stream()
                        .filter(span -> !span.begins())
                        .map(span -> span.period().until());
        Stream<LocalDate> again =
                time.months().stream()
                        .flatMap(
                                month ->
                                        Stream.of(today.getYear(), today.getYear() + 1)
                                                .map(year -> Months.month(month, year).until()));
        return Stream.concat(once, again)
                .filter(end -> !end.isBefore(today))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static List<Row> nearest(
            List<Row> rows, Function<Row, @Nullable LocalDate> day, boolean last) {
        var days = rows.stream().map(day).filter(Objects::nonNull);
        LocalDate best =
                (last ? days.max(Comparator.naturalOrder()) : days.min(Comparator.naturalOrder()))
                        .orElse(null);
        return keep(rows, row -> Objects.equals(day.apply(row), best));
    }

    /** The first or last to finish; by months from the start where no row gives a date. */
    /** Where nothing has its deadline then, what is due then every year is meant. */
    private List<Row> dueIn(List<Row> rows, Period asked, boolean only) {
        List<Row> due = keep(rows, row -> dueIn(row, asked, only));
        return due.isEmpty() && only ? keep(rows, row -> dueIn(row, asked)) : due;
    }

    private List<Row> extreme(List<Row> rows, boolean last) {
        List<Row> dated = keep(rows, row -> end(row) != null);
        if (!dated.isEmpty()) {
            return nearest(dated, this::end, last);
        }
        IntStream ends =
                rows.stream()
                        .map(row -> when.apply(row).phase())
                        .filter(Objects::nonNull)
                        .mapToInt(Phase::until);
        int best = (last ? ends.max() : ends.min()).orElse(0);
        return keep(
                rows,
                row -> when.apply(row).phase() instanceof Phase phase && phase.until() == best);
    }

    private List<Row> phase(List<Row> rows, DateAsk asked) {
        Phase meant = Objects.requireNonNull(asked.phase());
        if (asked.kind() == DateAsk.Kind.PHASE_BY) {
            return keep(rows, row -> within(when.apply(row).phase(), meant));
        }
        List<Row> exact = keep(rows, row -> meant.equals(when.apply(row).phase()));
        if (!exact.isEmpty() || asked.only()) {
            return exact;
        }
        // A plan that counts in years from its start prints the years 2 to 5 as "2-5 years".
        Phase ends = new Phase(meant.from() + 12, meant.until());
        List<Row> between = keep(rows, row -> ends.equals(when.apply(row).phase()));
        if (ends.until() - ends.from() > 0 && !between.isEmpty()) {
            return between;
        }
        List<Row> within = keep(rows, row -> within(when.apply(row).phase(), meant));
        return !within.isEmpty()
                ? within
                : keep(rows, row -> meets(when.apply(row).phase(), meant));
    }

    private static boolean within(@Nullable Phase phase, Phase meant) {
        return phase != null && phase.from() >= meant.from() && phase.until() <= meant.until();
    }

    private static boolean meets(@Nullable Phase phase, Phase meant) {
        return phase != null && phase.from() < meant.until() && phase.until() > meant.from();
    }

    private static Period period(DateAsk asked) {
        return Objects.requireNonNull(asked.period());
    }

    private static List<Row> keep(List<Row> rows, Predicate<Row> fits) {
        return rows.stream().filter(fits).toList();
    }
}
