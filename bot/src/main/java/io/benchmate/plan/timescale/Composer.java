package io.benchmate.plan.timescale;

import io.benchmate.plan.timescale.Reading.Kind;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Objects;

/** Makes one reading of the marks of a cell. */
final class Composer {
    private static final int NEAR = 4;
    private static final String COUNTED = "counted from the plan's start";

    private final Tokens tokens;
    private final Conventions conventions;
    private final @Nullable LocalDate anchor;
    private final Milestones milestones;

    Composer(Tokens tokens, Conventions conventions, @Nullable LocalDate anchor) {
        this.tokens = tokens;
        this.conventions = conventions;
        this.anchor = anchor;
        this.milestones = new Milestones(tokens, conventions, anchor);
    }

    Reading compose(List<Mark> found) {
        List<Mark> said = Rounds.explained(tokens, Standing.only(tokens, found));
        List<Mark> marks = Vagueness.heeded(tokens, Titles.leftOut(tokens, said));
        List<Mark.Date> all = only(marks, Mark.Date.class);
        List<Mark.Date> dated = all.stream().filter(date -> date.span().period() != null).toList();
        List<Mark.Repeats> repeats = only(marks, Mark.Repeats.class);
        if (isRepeated(repeats, dated)) {
            return repeated(marks, repeats, all);
        }
        Mark.Date astray = monthAstray(all, dated);
        if (astray != null) {
            return yearless(marks, astray);
        }
        if (!dated.isEmpty()) {
            Clarification ask = DatesOf.ask(all);
            return dated(marks, dated, ask == null ? vague(marks) : ask);
        }
        List<Mark.Counted> counted = only(marks, Mark.Counted.class);
        if (!counted.isEmpty()) {
            return counted(marks, counted);
        }
        return all.isEmpty() ? undated(marks) : yearless(marks, all.getFirst());
    }

    private @Nullable Clarification vague(List<Mark> marks) {
        List<Mark.Vague> vague = only(marks, Mark.Vague.class);
        return vague.isEmpty() ? null : Vagueness.ask(tokens, vague.getFirst(), anchor);
    }

    /**
     * In "7 March (Saturday) 2026" and "2025/26, by June" the month stands too far from the year to
     * be read with it, and the whole year would be wrong.
     */
    private static Mark.@Nullable Date monthAstray(List<Mark.Date> all, List<Mark.Date> dated) {
        boolean onlyYears =
                !dated.isEmpty()
                        && dated.stream()
                                .map(date -> date.span().period())
                                .filter(Objects::nonNull)
                                .allMatch(period -> period.precision() == Precision.YEAR);
        return all.stream()
                .filter(date -> onlyYears && !date.span().months().isEmpty())
                .filter(date -> dated.stream().anyMatch(year -> areNear(date, year)))
                .findFirst()
                .orElse(null);
    }

    private static boolean areNear(Mark.Date one, Mark.Date other) {
        return Math.max(one.from() - other.to(), other.from() - one.to()) <= NEAR;
    }

    /**
     * In "annual report by June 2026" the date is what counts; in "June 2026, then annual reviews"
     * the repeating is.
     */
    private static boolean isRepeated(List<Mark.Repeats> repeats, List<Mark.Date> dated) {
        if (repeats.isEmpty() || dated.stream().allMatch(date -> date.role() == Mark.Role.UNTIL)) {
            return !repeats.isEmpty();
        }
        int lastDate = dated.getLast().from();
        return repeats.stream()
                .anyMatch(mark -> !mark.again().adjective() || mark.from() > lastDate);
    }

    private static <T extends Mark> List<T> only(List<Mark> marks, Class<T> type) {
        return marks.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private Reading repeated(List<Mark> marks, List<Mark.Repeats> repeats, List<Mark.Date> dates) {
        Again again = repeats.getFirst().again().settled(conventions);
        List<Mark.Date> own =
                dates.stream().filter(date -> !Apart.is(tokens, again.to(), date)).toList();
        Recurrence recurrence =
                Rounds.named(
                        tokens,
                        again,
                        RecurrenceForms.inMonths(again.recurrence(), months(again, own)));
        Integer months = Rounds.months(tokens, marks);
        LocalDate said = DatesOf.repeatsFrom(tokens, again, own);
        LocalDate bound = DatesOf.repeatsUntil(tokens, again, own);
        boolean undated = months != null && said == null && bound == null;
        LocalDate from = undated ? anchor : said;
        LocalDate until = bound == null ? Rounds.last(from, months) : bound;
        boolean runsBackwards = from != null && until != null && until.isBefore(from);
        return Draft.of(Kind.RECURRING, "comes round again: " + recurrence.words())
                .between(from, runsBackwards ? null : until)
                .repeating(recurrence)
                .asking(undated ? Rounds.whichDays(tokens, marks) : again.ask())
                .reading(tokens, milestones, marks);
    }

    private static List<Month> months(Again again, List<Mark.Date> dates) {
        return dates.stream()
                .filter(date -> !again.adjective() || date.span().period() == null)
                .flatMap(date -> monthsOf(date.span()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Month> monthsOf(Span span) {
        Period period = span.period();
        return period != null && period.precision() == Precision.MONTH
                ? List.of(period.first().getMonth())
                : span.months();
    }

    private Reading dated(List<Mark> marks, List<Mark.Date> dates, @Nullable Clarification ask) {
        LocalDate start = DatesOf.start(dates);
        LocalDate end = DatesOf.end(dates);
        boolean endless = end == null || (start != null && end.isBefore(start));
        Draft draft =
                endless || goesOn(marks, dates)
                        ? Draft.of(Kind.ONGOING, "goes on without an end")
                                .between(openFrom(marks, dates), null)
                        : Draft.of(start == null ? Kind.DEADLINE : Kind.WINDOW, DatesOf.why(dates))
                                .between(start, end);
        return draft.asking(ask).reading(tokens, milestones, marks);
    }

    private @Nullable LocalDate openFrom(List<Mark> marks, List<Mark.Date> dates) {
        int behind =
                marks.stream()
                        .filter(Mark.Ongoing.class::isInstance)
                        .map(Mark::to)
                        .findFirst()
                        .orElse(tokens.size());
        boolean own = !Apart.is(tokens, behind, dates.getFirst());
        return own ? DatesOf.openFrom(dates) : null;
    }

    /** "On-going" outweighs a date, unless the date is the end of it. */
    private boolean goesOn(List<Mark> marks, List<Mark.Date> dates) {
        Mark ongoing =
                marks.stream().filter(Mark.Ongoing.class::isInstance).findFirst().orElse(null);
        return ongoing != null
                && dates.stream().noneMatch(date -> Apart.ends(tokens, ongoing, date));
    }

    private Reading counted(List<Mark> marks, List<Mark.Counted> counted) {
        List<Mark.Counted> fromPlan =
                counted.stream().filter(mark -> mark.offset().fromPlan()).toList();
        Draft draft;
        if (fromPlan.isEmpty()) {
            draft = Draft.of(Kind.RELATIVE, "counts from something without a date");
        } else if (anchor == null) {
            draft =
                    Draft.of(Kind.RELATIVE, "counts from the plan's start, which is not known")
                            .asking(Clarification.planStart());
        } else {
            draft = fromStart(marks, anchor, fromPlan);
        }
        return draft.reading(tokens, milestones, marks);
    }

    private static Draft fromStart(List<Mark> marks, LocalDate anchor, List<Mark.Counted> counted) {
        int first = counted.stream().mapToInt(m -> orZero(m.offset().fromMonths())).min().orElse(0);
        int last = counted.stream().mapToInt(m -> orZero(m.offset().toMonths())).max().orElse(0);
        LocalDate start = anchor.plusMonths(first);
        LocalDate end = anchor.plusMonths(last).minusDays(1);
        boolean on = marks.stream().anyMatch(Mark.Ongoing.class::isInstance);
        if (on || counted.getLast().role() == Mark.Role.FROM) {
            return Draft.of(Kind.ONGOING, "goes on without an end").between(start, null);
        }
        boolean by = counted.stream().allMatch(mark -> mark.role() == Mark.Role.BY);
        if (by && !end.isBefore(start)) {
            return Draft.of(Kind.DEADLINE, COUNTED).between(null, end);
        }
        return end.isBefore(start)
                ? Draft.of(Kind.DEADLINE, first == 0 ? "the plan's start" : COUNTED)
                        .between(null, start)
                : Draft.of(Kind.WINDOW, COUNTED).between(start, end);
    }

    private static int orZero(@Nullable Integer months) {
        return Objects.requireNonNullElse(months, 0);
    }

    private Reading yearless(List<Mark> marks, Mark.Date date) {
        Clarification open = date.span().ask();
        if (open != null) {
            return Draft.of(Kind.UNKNOWN, date.span().why())
                    .asking(open)
                    .reading(tokens, milestones, marks);
        }
        return Draft.of(Kind.UNKNOWN, "a month without a year")
                .asking(Vagueness.whichYear(tokens.words(date.from(), date.to()), anchor))
                .reading(tokens, milestones, marks);
    }

    private Reading undated(List<Mark> marks) {
        Clarification ask = vague(marks);
        if (ask != null) {
            return Draft.of(Kind.UNKNOWN, "a time that the words leave open")
                    .asking(ask)
                    .reading(tokens, milestones, marks);
        }
        return marks.stream()
                .map(Composer::undated)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Draft.of(Kind.UNKNOWN, "names no time"))
                .reading(tokens, milestones, marks);
    }

    private static @Nullable Draft undated(Mark mark) {
        return switch (mark) {
            case Mark.Ongoing _ -> Draft.of(Kind.ONGOING, "goes on without an end");
            case Mark.AtOnce _ -> Draft.of(Kind.IMMEDIATE, "at once");
            case Mark.Unset _ -> Draft.of(Kind.UNKNOWN, "still to be settled");
            case Mark.Date _, Mark.Repeats _, Mark.Counted _, Mark.Vague _, Mark.Condition _ ->
                    null;
        };
    }
}
