package io.benchmate.plan.timescale;

import io.benchmate.plan.timescale.Mark.Role;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;

/** Financial years that need no question, since the cell itself says on which day they end. */
final class YearsExplained {
    private static final MonthDay TAX_YEAR = MonthDay.of(Month.APRIL, 5);

    private YearsExplained() {}

    /** "End of FY 25/26 (31 July 2026)" says itself which day it is; no other year's day does. */
    static boolean are(Tokens tokens, Mark.Date date, @Nullable Mark next) {
        Clarification ask = date.span().ask();
        return ask != null
                && ask.topic() == Topic.FINANCIAL_YEAR
                && tokens.is(date.to(), "(")
                && next instanceof Mark.Date(Span day, Role _)
                && tokens.skip(date.to(), "(", "by") == day.from()
                && endsYear(day.period(), date.span().period());
    }

    /**
     * Whether a financial year may end with it: with a month, or with 5 April as the taxes' does.
     */
    private static boolean endsYear(@Nullable Period day, @Nullable Period year) {
        if (day == null || year == null) {
            return false;
        }
        boolean exact = day.precision() == Precision.DAY || day.precision() == Precision.MONTH;
        LocalDate last = day.last();
        return exact
                && last.getYear() == year.last().getYear()
                && (last.getDayOfMonth() == last.lengthOfMonth()
                        || MonthDay.from(last).equals(TAX_YEAR));
    }
}
