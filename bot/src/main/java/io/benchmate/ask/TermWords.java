package io.benchmate.ask;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads a term that a question calls by its name or number: "in the autumn term", "by the end of
 * Hilary term", "in semester 2 of 2026/27". Its days are those that the same words have in a cell
 * of the plan, so that what is due in a term is found by it. Pure.
 */
final class TermWords {
    /** Names that are no season's, as they are printed in an answer with a capital letter. */
    static final String NAME = "michaelmas|martinmas|candlemas|hilary|epiphany|lent|trinity";

    private static final String NUMBER = "[123]|one|two|three";

    /** "Lent" and "Trinity" alone are a loan and a college. */
    static final Pattern TERM =
            Pattern.compile(
                    PeriodWords.BEFORE
                            + "\\b(?:(next|last|coming|following|previous) (?:years )?)?"
                            + "(?:(autumn|fall|spring|summer|christmas|easter|"
                            + NAME
                            + ") (?:term|semester|trimester)"
                            + "|(michaelmas|martinmas|candlemas|hilary)"
                            + "|(term|semester) ("
                            + NUMBER
                            + ")|(first|second|third|1st|2nd|3rd) (term|semester))\\b"
                            + "(?:(?: of| in)?(?: the)?(?: academic year)?"
                            + " (20\\d\\d|\\d\\d)(?:[/-](?:20)?(\\d\\d))?\\b"
                            + "|(?: of)? (this|next|last) (?:academic )?year\\b)?");

    private TermWords() {}

    /** Null where the institution has no such term. */
    static @Nullable Period of(
            MatchResult found, LocalDate today, boolean past, InstitutionPeriods periods) {
        String name = name(found);
        if (found.group(9) != null) {
            String second = found.group(10) == null ? "" : "/" + found.group(10);
            int year = Months.fullYear(found.group(9));
            return periods.term(name, year + second).orElse(null);
        }
        Optional<Period> now = periods.term(name, String.valueOf(today.getYear()));
        return now.flatMap(
                        period ->
                                periods.term(
                                        name,
                                        String.valueOf(
                                                today.getYear() + by(found, today, past, period))))
                .orElse(null);
    }

    /** How many years on from the term of this calendar year. */
    private static int by(MatchResult found, LocalDate today, boolean past, Period now) {
        String word = found.group(2) == null ? "" : found.group(2);
        boolean over = now.until().isBefore(today);
        if (found.group(11) != null) {
            return switch (found.group(11)) {
                case "next" -> 1;
                case "last" -> -1;
                default -> 0;
            };
        }
        return switch (word) {
            case "next", "coming", "following" -> over || now.holds(today) ? 1 : 0;
            case "last", "previous" -> over ? 0 : -1;
            default -> past ? (now.from().isAfter(today) ? -1 : 0) : over ? 1 : 0;
        };
    }

    /** As a cell of the plan has it. */
    private static String name(MatchResult found) {
        if (found.group(3) != null) {
            return found.group(3) + " term";
        }
        if (found.group(4) != null) {
            return found.group(4);
        }
        String number = found.group(6) == null ? found.group(7) : found.group(6);
        return unit(found) + " " + figure(number);
    }

    private static String unit(MatchResult found) {
        return found.group(5) == null ? found.group(8) : found.group(5);
    }

    private static int figure(String number) {
        return switch (number) {
            case "one", "first", "1st", "1" -> 1;
            case "two", "second", "2nd", "2" -> 2;
            default -> 3;
        };
    }
}
