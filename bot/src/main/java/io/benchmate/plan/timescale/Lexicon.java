package io.benchmate.plan.timescale;

import io.benchmate.calendar.Term;
import io.benchmate.plan.timescale.Conventions.Season;

import org.jspecify.annotations.Nullable;

import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of time, in the spellings that plans use. */
final class Lexicon {
    private static final Map<String, Season> SEASONS =
            Map.of(
                    "spring", Season.SPRING,
                    "springtime", Season.SPRING,
                    "summer", Season.SUMMER,
                    "summertime", Season.SUMMER,
                    "autumn", Season.AUTUMN,
                    "autum", Season.AUTUMN,
                    "aut", Season.AUTUMN,
                    "spr", Season.SPRING,
                    "fall", Season.AUTUMN,
                    "winter", Season.WINTER);

    /** Term names across the UK: Oxford, Cambridge, Durham, St Andrews and the plain ones. */
    private static final Map<String, Term> NAMED_TERMS =
            Map.of(
                    "michaelmas", Term.MICHAELMAS,
                    "martinmas", Term.MICHAELMAS,
                    "hilary", Term.SPRING,
                    "lent", Term.SPRING,
                    "epiphany", Term.SPRING,
                    "candlemas", Term.SPRING,
                    "trinity", Term.SUMMER);

    private static final Map<String, Term> PLAIN_TERMS =
            Map.of(
                    "autumn", Term.AUTUMN,
                    "aut", Term.AUTUMN,
                    "spring", Term.SPRING,
                    "spr", Term.SPRING,
                    "summer", Term.SUMMER,
                    "easter", Term.SUMMER,
                    "christmas", Term.AUTUMN);

    private static final Map<String, Month> MONTHS = months();

    private static final Set<String> TERM_WORDS = Set.of("term", "terms", "semester", "trimester");

    private Lexicon() {}

    /** A month by any spelling of three letters or more that can be no other word's. */
    static @Nullable Month month(String word) {
        Month month = MONTHS.get(word);
        return month == null ? Slips.month(word) : month;
    }

    /** Whether a month is named in a spelling that is none of its own. */
    static boolean isSlip(String word) {
        return !MONTHS.containsKey(word);
    }

    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>();
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            for (int length = 3; length <= name.length(); length++) {
                months.put(name.substring(0, length), month);
            }
        }
        return Map.copyOf(months);
    }

    static @Nullable Season season(String word) {
        return SEASONS.get(word);
    }

    static @Nullable Term namedTerm(String word) {
        return NAMED_TERMS.get(word);
    }

    static @Nullable Term plainTerm(String word) {
        return PLAIN_TERMS.get(word);
    }

    static boolean isTermWord(String word) {
        return TERM_WORDS.contains(word);
    }

    /** Months in a unit of time, or 0 for a word that is none. */
    static int monthsIn(String unit) {
        return switch (unit) {
            case "month", "months", "mth", "mths", "mo" -> 1;
            case "quarter", "quarters" -> 3;
            case "year", "years", "yr", "yrs" -> 12;
            default -> 0;
        };
    }

    static boolean isDayUnit(String unit) {
        return switch (unit) {
            case "day", "days", "week", "weeks", "wk", "wks", "fortnight" -> true;
            default -> false;
        };
    }
}
