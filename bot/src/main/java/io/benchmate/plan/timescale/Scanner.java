package io.benchmate.plan.timescale;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Walks once over a cell and notes every mark of time. Each step looks only a bounded number of
 * tokens ahead.
 */
final class Scanner {
    private static final int NEAR = 5;
    private static final int CENTURY = 2000;

    private final Tokens tokens;
    private final Dates dates;
    private final VagueForms vague;
    private final MonthsOfPlanYear ofPlanYear;
    private final List<Mark> marks = new ArrayList<>();

    private Scanner(Tokens tokens, Conventions conventions, @Nullable LocalDate anchor) {
        this.tokens = tokens;
        this.dates = new Dates(tokens, conventions, anchor);
        this.ofPlanYear = new MonthsOfPlanYear(tokens, conventions, anchor);
        this.vague = new VagueForms(tokens, dates);
    }

    static List<Mark> marks(Tokens tokens, Conventions conventions, @Nullable LocalDate anchor) {
        Scanner scanner = new Scanner(tokens, conventions, anchor);
        int at = 0;
        while (at < tokens.size()) {
            at = scanner.step(at);
        }
        return scanner.marks;
    }

    private int step(int i) {
        if (tokens.is(i, "covid", "covid-19")) {
            int number = tokens.skip(i + 1, "-");
            return tokens.at(number).isNumber() ? number + 1 : i + 1;
        }
        int condition = Conditions.endOf(tokens, i, dates);
        if (condition > i) {
            return add(new Mark.Condition(i, condition));
        }
        Mark said = said(i);
        if (said != null) {
            return add(said);
        }
        Again again = RecurrenceForms.at(tokens, i);
        if (again != null) {
            return add(new Mark.Repeats(again));
        }
        Mark months = ofPlanYear.at(i);
        if (months != null) {
            return add(months);
        }
        Span span = date(i);
        if (span != null && isTime(span)) {
            Span checked =
                    Leftovers.checked(tokens, span, marks.isEmpty() ? 0 : marks.getLast().to());
            return add(Beginnings.due(tokens, new Mark.Date(checked, Roles.of(tokens, checked))));
        }
        Mark other = countedOrVague(i);
        return other == null ? i + 1 : add(other);
    }

    private @Nullable Mark countedOrVague(int i) {
        Mark.Vague partOfYear = vague.ofPlanYear(i);
        if (partOfYear != null) {
            return partOfYear;
        }
        Mark.Vague unbounded = Lengths.unbounded(tokens, i);
        if (unbounded != null) {
            return unbounded;
        }
        OffsetForms.Offset offset = OffsetForms.at(tokens, i);
        return offset == null ? vague.at(i) : new Mark.Counted(offset, Roles.of(tokens, offset));
    }

    /** The date that begins here; "Feb" in "Nov 2026 and Feb" is the one after that November. */
    private @Nullable Span date(int i) {
        Span span = dates.at(i);
        Span sameTime = inAnotherYear(i, span);
        if (sameTime != null) {
            return sameTime;
        }
        boolean yearless = span == null || (span.period() == null && span.ask() == null);
        if (!yearless || marks.isEmpty() || !(marks.getLast() instanceof Mark.Date last)) {
            return span;
        }
        Period other = last.span().period();
        boolean listed =
                i > last.to() && tokens.skip(last.to(), "and", "&", ",", "/", "then", ";") == i;
        boolean lends = other != null && (listed || (span != null && isNextClause(last.to(), i)));
        Span borrowed = other == null || !lends ? null : dates.behind(i, other);
        return borrowed == null ? span : borrowed;
    }

    /** "2027" in "October 2026, 2027 and 2028" is the October of that year. */
    private @Nullable Span inAnotherYear(int i, @Nullable Span span) {
        Token year = tokens.at(i);
        boolean bare = span != null && year.isFullYear() && span.to() == i + 1;
        boolean figures = span == null && year.canBeShortYear() && endsList(i + 1);
        if (!(bare || figures) || marks.isEmpty() || !(marks.getLast() instanceof Mark.Date last)) {
            return null;
        }
        Period other = last.span().period();
        boolean part =
                other != null
                        && (other.precision() == Precision.MONTH
                                || other.precision() == Precision.SEASON
                                || other.precision() == Precision.TERM);
        if (other == null || !part || !(isListed(last, i, bare) || isRepeated(last.to(), i))) {
            return null;
        }
        int number = bare ? year.number() : CENTURY + year.number();
        return Span.of(i, i + 1, other.inYear(number), last.span().why()).usually(true);
    }

    /** In "Sept 25, 26" the figures may be days, but not behind "repeated in 26". */
    private boolean isListed(Mark.Date last, int i, boolean full) {
        boolean listed = i > last.to() && tokens.skip(last.to(), "and", "&", ",", "/") == i;
        boolean yearOnly = last.to() == last.from() + 1;
        return listed && (full || yearOnly);
    }

    private boolean isRepeated(int from, int i) {
        for (int at = i - 1; at >= Math.max(from, i - NEAR); at--) {
            if (tokens.is(at, "repeat", "repeated", "repeats", "repeating", "again", "rerun")) {
                return tokens.is(i - 1, "in", "during");
            }
        }
        return false;
    }

    private boolean endsList(int i) {
        return tokens.at(i).text().isEmpty() || tokens.is(i, "and", "&", ",", ".", ";", ")");
    }

    /** In "Launch Nov 2026, review May" that May follows, in "Nov 2026, was July" it does not. */
    private boolean isNextClause(int from, int i) {
        boolean sign = false;
        for (int at = from; at < i && i - from <= NEAR; at++) {
            if (tokens.is(at, "was", "orig", "original", "originally", "from", "previously", "(")) {
                return false;
            }
            sign |= tokens.is(at, ",", ";", ".", "then", "and");
        }
        Token next = tokens.at(i + 1);
        return sign && (next.text().isEmpty() || next.isSign());
    }

    private int add(Mark mark) {
        marks.add(mark);
        return mark.to();
    }

    /**
     * "may" and "march" are words before they are months: alone they count only where a month is
     * expected.
     */
    private boolean isTime(Span span) {
        if (span.period() != null
                || span.months().size() > 1
                || !tokens.is(span.from(), "may", "march", "mar")) {
            return true;
        }
        return (span.to() == tokens.size() && span.from() == 0)
                || (tokens.at(span.from() - 1).canBeDay()
                        && tokens.at(span.from() - 1).digits() > 0)
                || tokens.is(
                        span.from() - 1,
                        "by",
                        "in",
                        "from",
                        "each",
                        "every",
                        "end",
                        "of",
                        "early",
                        "mid",
                        "late",
                        "until")
                || RecurrenceForms.at(tokens, span.to()) != null;
    }

    private @Nullable Mark said(int i) {
        int ongoing = Phrases.ongoing(tokens, i);
        if (ongoing > i) {
            return new Mark.Ongoing(i, ongoing);
        }
        int atOnce = Phrases.atOnce(tokens, i);
        if (atOnce > i) {
            return new Mark.AtOnce(i, atOnce);
        }
        int unset = Phrases.unset(tokens, i);
        return unset > i ? new Mark.Unset(i, unset) : null;
    }
}
