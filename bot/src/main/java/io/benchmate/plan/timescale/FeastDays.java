package io.benchmate.plan.timescale;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Month;

/** Days that go by a name: "Easter 2026", "Good Friday 2026", "Christmas 2025". */
final class FeastDays {
    private FeastDays() {}

    /** The feast with its year, due by the end of it; null when none begins at this token. */
    static @Nullable Span at(Tokens tokens, int i) {
        int behind = named(tokens, i);
        Years.Found year = behind < 0 ? null : Years.after(tokens, behind);
        if (year == null) {
            return null;
        }
        String name = tokens.text(i) + (behind > i + 1 ? " " + tokens.text(i + 1) : "");
        LocalDate easter = Easter.sunday(year.year());
        return switch (name) {
            case "good friday" -> day(i, year, easter.minusDays(2), "Good Friday");
            case "easter monday" -> day(i, year, easter.plusDays(1), "Easter Monday");
            case "boxing day" -> day(i, year, december(year, 26), "Boxing Day");
            case "christmas eve" -> day(i, year, december(year, 24), "Christmas Eve");
            case "christmas", "christmas day" -> day(i, year, december(year, 25), "Christmas Day");
            default -> day(i, year, easter, "Easter Sunday");
        };
    }

    private static int named(Tokens tokens, int i) {
        return switch (tokens.text(i)) {
            case "good" -> tokens.is(i + 1, "friday") ? i + 2 : -1;
            case "boxing" -> tokens.is(i + 1, "day") ? i + 2 : -1;
            case "easter" -> tokens.is(i + 1, "sunday", "monday") ? i + 2 : i + 1;
            case "christmas" -> tokens.is(i + 1, "day", "eve") ? i + 2 : i + 1;
            default -> -1;
        };
    }

    private static LocalDate december(Years.Found year, int day) {
        return LocalDate.of(year.year(), Month.DECEMBER, day);
    }

    private static Span day(int from, Years.Found year, LocalDate day, String why) {
        return Span.of(from, year.next(), Period.day(day), why).atEnd();
    }
}
