package io.benchmate.plan.timescale;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the words beside a recurrence say about it: what its own word leaves open, in which season
 * it comes round, and for how long.
 */
final class Rounds {
    private static final String[] JOINTS = {
        "(", "-", ",", ":", "=", "/", "in", "during", "the", "each", "every", "by"
    };

    private Rounds() {}

    /** "Bi-annual (twice a year)" and "bi-annually in Nov and May" leave nothing open. */
    static List<Mark> explained(Tokens tokens, List<Mark> marks) {
        List<Mark> explained = new ArrayList<>();
        for (int n = 0; n < marks.size(); n++) {
            Mark mark = marks.get(n);
            Mark next = n + 1 < marks.size() ? marks.get(n + 1) : null;
            if (!(mark instanceof Mark.Repeats(Again again)) || again.ask() == null) {
                explained.add(mark);
            } else if (next instanceof Mark.Repeats(Again other)
                    && other.ask() == null
                    && tokens.skip(again.to(), "(", "-", ",", ":", "=", "i", "e", ".")
                            == other.from()) {
                explained.add(
                        new Mark.Repeats(Again.of(again.from(), other.to(), other.recurrence())));
                n++;
            } else {
                explained.add(inTwoMonths(tokens, again, next) ? twice(again) : mark);
            }
        }
        return explained;
    }

    private static boolean inTwoMonths(Tokens tokens, Again again, @Nullable Mark next) {
        return again.ask() == Again.TWICE_OR_EVERY_TWO
                && next instanceof Mark.Date date
                && tokens.skip(again.to(), JOINTS) == date.from()
                && date.span().months().size() == 2;
    }

    private static Mark twice(Again again) {
        return new Mark.Repeats(
                Again.of(again.from(), again.to(), RecurrenceForms.timesIn("year", 2, false)));
    }

    /** "Annually (Autumn)" is yearly in autumn; which days of it, nobody says. */
    static Recurrence named(Tokens tokens, Again again, Recurrence recurrence) {
        if (!(recurrence instanceof Recurrence.Rule(String rule, String words))
                || !rule.startsWith("FREQ=YEARLY")
                || rule.contains("BYMONTH")) {
            return recurrence;
        }
        int at = tokens.skip(again.to(), JOINTS);
        String name = name(tokens, at);
        boolean direct = tokens.is(again.from(), "every", "each") && at == again.to();
        if (name == null || !(direct || ends(tokens, at))) {
            at = tokens.is(again.from() - 1, "(", ",", "-") ? again.from() - 2 : again.from() - 1;
            name = at == 0 ? name(tokens, at) : null;
        }
        return name == null ? recurrence : new Recurrence.Rule(rule, words + name);
    }

    private static boolean ends(Tokens tokens, int at) {
        int to = Lexicon.isTermWord(tokens.text(at + 1)) ? at + 2 : at + 1;
        return tokens.at(to).text().isEmpty() || tokens.at(to).isSign();
    }

    private static @Nullable String name(Tokens tokens, int i) {
        String word = tokens.text(i);
        String proper = word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT);
        boolean term = Lexicon.isTermWord(tokens.text(i + 1));
        if (tokens.is(i, "easter", "christmas")) {
            return (term ? " in " : " at ") + proper + word.substring(1) + (term ? " term" : "");
        }
        if (Lexicon.namedTerm(word) != null) {
            return " in " + proper + word.substring(1) + " term";
        }
        return Lexicon.season(word) == null ? null : " in " + word + (term ? " term" : "");
    }

    /** How often a unit of time comes round in a year; 0 for those too short to count. */
    static int inAYear(String unit) {
        return switch (unit) {
            case "year", "years", "yr", "yrs", "ay" -> 1;
            case "semester" -> 2;
            case "term", "terms" -> 3;
            case "quarter" -> 4;
            case "month", "months" -> 12;
            case "week", "weeks" -> 52;
            default -> 0;
        };
    }

    /** "Yearly 2026 - 2028" comes round, while an "annual 2026 report" does not. */
    static boolean isYears(Tokens tokens, int i) {
        return tokens.at(i).isFullYear()
                && (tokens.at(i + 1).text().isEmpty() || tokens.is(i + 1, "-", "to", "/", ")"));
    }

    /** How many months "for 2 years" lasts, or null. */
    static @Nullable Integer months(Tokens tokens, List<Mark> marks) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Counted counted
                    && tokens.is(counted.from() - 1, "for", "over")) {
                return counted.offset().months();
            }
        }
        return null;
    }

    /** Asks from when something comes round that has a length and no first day. */
    static Clarification whichDays(Tokens tokens, List<Mark> marks) {
        return Leftovers.whichDays(tokens.words(marks.getFirst().from(), marks.getLast().to()));
    }

    /** The last day of what lasts so many months from a day on. */
    static @Nullable LocalDate last(@Nullable LocalDate first, @Nullable Integer months) {
        return first == null || months == null ? null : first.plusMonths(months).minusDays(1);
    }
}
