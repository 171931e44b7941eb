package io.benchmate.plan.timescale;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Leaves out the year in the name of something, as in "Strategy 2030 alignment by December 2026":
 * it tells nothing of when the action is due.
 */
final class Titles {
    private static final String[] NAMES = {
        "strategy",
        "vision",
        "ref",
        "tef",
        "kef",
        "horizon",
        "agenda",
        "framework",
        "ambition",
        "ambitions",
        "zero",
        "room",
        "building",
        "goals",
        "manifesto",
        "roadmap",
        "concordat"
    };

    private Titles() {}

    static List<Mark> leftOut(Tokens tokens, List<Mark> marks) {
        if (marks.size() < 2) {
            return marks;
        }
        LocalDate due =
                marks.stream()
                        .filter(mark -> mark instanceof Mark.Date date && isDue(date))
                        .map(mark -> ((Mark.Date) mark).span().period())
                        .filter(Objects::nonNull)
                        .map(Period::last)
                        .max(LocalDate::compareTo)
                        .orElse(null);
        boolean another =
                marks.stream()
                        .anyMatch(mark -> mark instanceof Mark.Date date && !isBareYear(date));
        return marks.stream()
                .filter(
                        mark ->
                                !(mark instanceof Mark.Date date)
                                        || !isBareYear(date)
                                        || !((another && isNamed(tokens, date))
                                                || (due != null && isPart(tokens, date, due))))
                .toList();
    }

    private static boolean isDue(Mark.Date date) {
        return switch (date.role()) {
            case BY, BEFORE, UNTIL -> true;
            case IN, FROM, AFTER, BARE -> false;
        };
    }

    private static boolean isBareYear(Mark.Date date) {
        Period period = date.span().period();
        return period != null
                && period.precision() == Precision.YEAR
                && date.to() == date.from() + 1
                && date.role() == Mark.Role.BARE;
    }

    private static boolean isNamed(Tokens tokens, Mark.Date date) {
        return tokens.is(date.from() - 1, NAMES) || tokens.is(date.to(), NAMES);
    }

    /** A year later than the day by which all is due, between words of which it is one. */
    private static boolean isPart(Tokens tokens, Mark.Date date, LocalDate due) {
        return Objects.requireNonNull(date.span().period()).last().isAfter(due)
                && (isWord(tokens.at(date.from() - 1)) || date.from() == 0)
                && isWord(tokens.at(date.to()));
    }

    private static boolean isWord(Token token) {
        return !token.text().isEmpty() && !token.isSign() && !token.isNumber();
    }
}
