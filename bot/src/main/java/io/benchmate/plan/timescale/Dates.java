package io.benchmate.plan.timescale;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;

/** Every form in which a cell names days, months or years, and the ranges of two of them. */
final class Dates {
    private final Tokens tokens;
    private final Conventions conventions;
    private final @Nullable LocalDate anchor;
    private final NumberedForms numbered;
    private final Shifts shifts;
    private final Borrowed borrowed;

    Dates(Tokens tokens, Conventions conventions, @Nullable LocalDate anchor) {
        this.tokens = tokens;
        this.conventions = conventions;
        this.anchor = anchor;
        this.numbered = new NumberedForms(tokens, conventions, this::whole);
        this.shifts = new Shifts(tokens, this::partOrWhole);
        this.borrowed = new Borrowed(tokens, part -> new Dates(part, conventions, null).single(0));
    }

    /**
     * The longest time that begins at this token, a range of two taken as one; null when none does.
     */
    @Nullable Span at(int i) {
        Span shifted = shifts.at(i);
        if (shifted != null) {
            return shifted;
        }
        Span first = single(i);
        if (first == null || first.period() == null) {
            Span both =
                    first == null || first.ask() == null ? borrowed.earlier(i, this::single) : null;
            return both == null ? first : both;
        }
        Span lasting = shifts.lasting(first);
        if (lasting != null) {
            return lasting;
        }
        int joint = first.to();
        if (!isJoined(i, joint)) {
            return first;
        }
        int next = tokens.skip(joint + 1, "the", "-");
        Span second = single(next);
        if (second == null || (second.period() == null && second.ask() == null)) {
            second = borrowed.later(next, first.period());
        }
        return second == null || second.period() == null ? first : join(first, second);
    }

    /** "Moved from June to September" joins nothing: the first of them no longer holds. */
    private boolean isJoined(int i, int joint) {
        boolean moved = tokens.is(i - 1, "from") && Standing.isMoved(tokens, i - 2);
        return !moved
                && (tokens.is(joint, "-", "to", "until", "till", "through")
                        || (tokens.is(joint, "and") && tokens.is(i - 1, "between"))
                        || (tokens.is(joint, "/") && PartForms.opens(tokens, joint + 1)));
    }

    /** The index behind "Q2" or "Term 1", or -1. */
    int numberedEnd(int i) {
        return numbered.endOf(i);
    }

    /** "Feb" in "Nov 2026 and Feb": a time without a year that another lends its own. */
    @Nullable Span behind(int i, Period other) {
        return borrowed.later(i, other);
    }

    private Span join(Span first, Span second) {
        Period a = Objects.requireNonNull(first.period());
        Period b = Objects.requireNonNull(second.period());
        if (!b.last().isBefore(a.first())) {
            return first.through(second, a.through(b));
        }
        boolean moved =
                tokens.is(first.from() - 1, "from")
                        && tokens.is(
                                first.from() - 2,
                                "moved",
                                "forward",
                                "changed",
                                "revised",
                                "rescheduled",
                                "shifted",
                                "accelerated",
                                "amended");
        return moved ? second : NoSuchTime.backwards(tokens, first.from(), second.to());
    }

    private @Nullable Span single(int i) {
        Span commencing = weekCommencing(i);
        if (commencing != null) {
            return commencing;
        }
        Span ofYear = numbered.at(i);
        if (ofYear != null) {
            return ofYear;
        }
        Span week = WeekForms.at(tokens, i, this::whole);
        if (week != null) {
            return week;
        }
        Span behind = borrowed.behindItsYear(i);
        if (behind != null) {
            return behind;
        }
        Span part = PartForms.at(tokens, i, this::partOrWhole);
        return part == null ? whole(i) : part;
    }

    /** "end of Q2 2026" is the end of a part. */
    private @Nullable Span partOrWhole(int i) {
        Span part = numbered.at(i);
        return part == null ? whole(i) : part;
    }

    private @Nullable Span weekCommencing(int i) {
        int at =
                tokens.is(i, "w") && tokens.is(i + 1, "/") && tokens.is(i + 2, "c", "b")
                        ? i + 3
                        : tokens.is(i, "wc", "wb")
                                ? i + 1
                                : tokens.is(i, "week", "wk")
                                                && tokens.is(
                                                        i + 1,
                                                        "commencing",
                                                        "beginning",
                                                        "of",
                                                        "starting")
                                        ? i + 2
                                        : -1;
        Span day = at < 0 ? null : whole(tokens.skip(at, "the", "monday", "mon"));
        if (day == null || day.period() == null || day.period().precision() != Precision.DAY) {
            return null;
        }
        LocalDate first = day.period().first();
        return day.from(i)
                .part(
                        new Period(first, first.plusDays(6), Precision.WEEK),
                        "the week from that day");
    }

    private @Nullable Span whole(int i) {
        Span numeric = NumericForms.at(tokens, i, conventions);
        if (numeric != null) {
            return numeric;
        }
        Span month = MonthForms.at(tokens, i, conventions);
        if (month != null) {
            return month;
        }
        Span term = TermForms.at(tokens, i, conventions);
        if (term != null) {
            return term;
        }
        Span year = YearForms.at(tokens, i, conventions);
        return year != null || anchor == null
                ? year
                : DeicticForms.at(tokens, i, conventions, anchor);
    }
}
