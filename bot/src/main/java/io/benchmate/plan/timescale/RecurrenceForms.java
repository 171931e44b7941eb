package io.benchmate.plan.timescale;

import org.jspecify.annotations.Nullable;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** "annually", "every other year", "termly", "c.8 times/year", "half-yearly", "once a term". */
final class RecurrenceForms {
    private RecurrenceForms() {}

    static @Nullable Again at(Tokens tokens, int i) {
        Again every = every(tokens, i);
        if (every != null) {
            return every;
        }
        Again times = times(tokens, i);
        if (times != null) {
            return times;
        }
        Again occasions = Frequencies.at(tokens, i);
        if (occasions != null) {
            return occasions;
        }
        Again compound = compound(tokens, i);
        if (compound != null) {
            return compound;
        }
        Again weekday = Weekdays.at(tokens, i);
        return weekday == null ? adverb(tokens, i) : weekday;
    }

    private static @Nullable Again adverb(Tokens tokens, int i) {
        Recurrence plain = plain(tokens.text(i));
        if (plain != null) {
            return new Again(i, i + 1, plain, isAdjective(tokens, i), null);
        }
        return switch (tokens.text(i)) {
            case "biannual", "biannually", "biyearly" ->
                    twice(i, Again.everyMonths(6), Again.TWICE_OR_EVERY_TWO);
            case "bimonthly" -> twice(i, Again.everyMonths(2), Again.TWICE_A_MONTH_OR_EVERY_TWO);
            case "biweekly" -> twice(i, Again.everyWeeks(2), Again.TWICE_A_MONTH_OR_EVERY_TWO);
            default -> null;
        };
    }

    private static Again twice(int i, Recurrence usual, Clarification ask) {
        return new Again(i, i + 1, usual, false, ask);
    }

    private static boolean isAdjective(Tokens tokens, int i) {
        return tokens.is(i, "annual", "quarterly", "monthly", "weekly", "termly", "yearly")
                && i + 1 < tokens.size()
                && !tokens.at(i + 1).isSign()
                && !tokens.is(
                        i + 1,
                        "basis",
                        "thereafter",
                        "in",
                        "each",
                        "every",
                        "from",
                        "and",
                        "or",
                        "until",
                        "by",
                        "intervals",
                        "starting",
                        "beginning")
                && Lexicon.month(tokens.text(i + 1)) == null
                && !Rounds.isYears(tokens, i + 1)
                && !(isPlural(tokens.text(i + 1)) && !tokens.is(i, "annual"));
    }

    /** "Quarterly meetings" come round, while a "quarterly report" may be one of them. */
    private static boolean isPlural(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    }

    private static @Nullable Recurrence plain(String word) {
        return switch (word) {
            case "annually", "yearly", "annual", "annualy", "anually" -> Again.yearly();
            case "biennial", "biennially" -> Again.everyYears(2);
            case "triennial", "triennially" -> Again.everyYears(3);
            case "quarterly" -> Again.everyMonths(3);
            case "monthly" -> Again.everyMonths(1);
            case "fortnightly" -> Again.everyWeeks(2);
            case "weekly" -> Again.everyWeeks(1);
            case "daily" -> Again.everyDay();
            case "termly" -> Again.termly();
            default -> null;
        };
    }

    /** "Half-yearly", "bi-ennial": words cut in two that leave nothing open. */
    private static @Nullable Again cutInTwo(Tokens tokens, int i, int at) {
        if (tokens.is(i, "bi") && tokens.is(at, "ennial", "ennially")) {
            return Again.of(i, at + 1, Again.everyYears(2));
        }
        if (tokens.is(i, "half", "semi") && tokens.is(at, "yearly", "annual", "annually")) {
            return Again.of(i, at + 1, Again.everyMonths(6));
        }
        return tokens.is(i, "half") && tokens.is(at, "termly")
                ? Again.of(i, at + 1, timesIn("year", 6, false))
                : null;
    }

    private static @Nullable Again compound(Tokens tokens, int i) {
        int at = tokens.skip(i + 1, "-");
        Again plain = cutInTwo(tokens, i, at);
        if (plain != null) {
            return plain;
        }
        if (tokens.is(i, "bi") && tokens.is(at, "annual", "annually", "yearly")) {
            return new Again(i, at + 1, Again.everyMonths(6), false, Again.TWICE_OR_EVERY_TWO);
        }
        if (tokens.is(i, "bi") && tokens.is(at, "monthly", "weekly")) {
            Recurrence recurrence =
                    tokens.is(at, "monthly") ? Again.everyMonths(2) : Again.everyWeeks(2);
            return new Again(i, at + 1, recurrence, false, Again.TWICE_A_MONTH_OR_EVERY_TWO);
        }
        boolean counted =
                tokens.at(i).isNumber()
                        && tokens.at(i).number() >= 1
                        && tokens.at(i).number() <= 60;
        if (counted && tokens.is(at, "monthly", "yearly", "weekly") && !tokens.at(i).ordinal()) {
            int count = tokens.at(i).number();
            String unit = tokens.text(at).replace("ly", "");
            Recurrence often =
                    tokens.is(i, "once", "twice", "thrice")
                            ? timesIn(unit, count, false)
                            : Objects.requireNonNull(every(unit, count));
            return Again.of(i, at + 1, often);
        }
        return null;
    }

    private static @Nullable Again every(Tokens tokens, int i) {
        boolean alternate = tokens.is(i, "alternate");
        if (!alternate && !tokens.is(i, "every", "each")) {
            return null;
        }
        int at = alternate ? i : i + 1;
        int count = 1;
        if (tokens.is(at, "other", "alternate")
                || (tokens.at(at).ordinal() && tokens.at(at).number() == 2)) {
            count = 2;
            at++;
        } else if (tokens.at(at).isNumber()
                && tokens.at(at).number() >= 1
                && tokens.at(at).number() <= 60) {
            count = tokens.at(at).number();
            at = tokens.is(at + 1, "-", "to") && tokens.at(at + 2).isNumber() ? at + 3 : at + 1;
            at = tokens.skip(at, "-");
        }
        at = tokens.skip(at, "academic", "calendar", "financial");
        at = tokens.skip(at, "subsequent", "following", "successive", "single");
        Recurrence recurrence = every(tokens.text(at), count);
        if (recurrence != null) {
            return Again.of(i, at + 1, recurrence);
        }
        return everyNamed(tokens, i, at, count);
    }

    /** "every second Wednesday", "every autumn". */
    private static @Nullable Again everyNamed(Tokens tokens, int i, int at, int count) {
        if (count > 1 && Weekdays.day(tokens.text(at)) != null) {
            return Again.of(i, at + 1, Again.everyWeeks(count));
        }
        boolean namesTime =
                Lexicon.month(tokens.text(at)) != null
                        || Lexicon.season(tokens.text(at)) != null
                        || Lexicon.namedTerm(tokens.text(at)) != null
                        || tokens.is(at, "easter", "christmas", "xmas");
        return namesTime ? Again.of(i, at, Again.everyYears(count)) : null;
    }

    private static @Nullable Recurrence every(String unit, int count) {
        return switch (unit) {
            case "year", "years", "yr", "yrs", "ay" -> Again.everyYears(count);
            case "quarter" -> Again.everyMonths(3 * count);
            case "month", "months", "mths" -> Again.everyMonths(count);
            case "week", "weeks" -> Again.everyWeeks(count);
            case "fortnight", "fortnights" -> Again.everyWeeks(2 * count);
            case "day" -> Again.everyDay();
            case "term", "terms", "semester" -> Again.termly();
            default -> null;
        };
    }

    /** "per year", "once a term", "8 times/year", "twice each year", "p.a.". */
    private static @Nullable Again times(Tokens tokens, int i) {
        Again once = tokens.is(i, "once") ? every(tokens, i + 1) : null;
        if (once != null) {
            return Again.of(i, once.to(), once.recurrence());
        }
        Again often = oftenIn(tokens, i);
        if (often != null) {
            return often;
        }
        boolean share = tokens.is(i, "a", "an") && every(tokens.text(i + 1), 1) != null;
        if (share && isAmountBefore(tokens, i)) {
            return Again.of(i, i + 2, timesIn(tokens.text(i + 1), 1, false));
        }
        boolean perAnnum = tokens.is(i, "p") && tokens.is(i + 1, ".") && tokens.is(i + 2, "a");
        return perAnnum ? Again.of(i, i + 3, Again.yearly()) : null;
    }

    /** "2 technicians a year", "14 hours of training a year". */
    private static boolean isAmountBefore(Tokens tokens, int i) {
        boolean ofSomething = tokens.is(i - 2, "of");
        return tokens.at(i - 2).isNumber()
                || tokens.at(i - 3).isNumber()
                || (ofSomething && tokens.at(i - 4).isNumber());
    }

    private static @Nullable Again oftenIn(Tokens tokens, int i) {
        boolean counted =
                tokens.at(i).isNumber() && !tokens.at(i).ordinal() && tokens.at(i).number() < 400;
        int at = i;
        if (tokens.is(i, "once", "twice", "thrice")) {
            at = i + 1;
        } else if (counted && tokens.is(i + 1, "times", "x")) {
            at = i + 2;
        } else if (counted) {
            return null;
        }
        boolean frequency = at > i && tokens.is(at, "a", "each", "every", "in", "an");
        if (!frequency && !tokens.is(at, "per", "/")) {
            return null;
        }
        at = tokens.skip(at + 1, "a", "each", "academic", "calendar");
        String unit = tokens.text(at);
        int count = counted ? Math.max(1, tokens.at(i).number()) : 1;
        return tokens.is(at, "annum") || every(unit, 1) != null
                ? Again.of(i, at + 1, timesIn(unit, count, isAbout(tokens, i)))
                : null;
    }

    static boolean isAbout(Tokens tokens, int i) {
        int before = tokens.is(i - 1, ".") ? i - 2 : i - 1;
        return tokens.is(
                before,
                "c",
                "ca",
                "circa",
                "about",
                "around",
                "approximately",
                "approx",
                "~",
                "roughly");
    }

    static Recurrence timesIn(String unit, int count, boolean about) {
        String of = unit.equals("annum") ? "year" : unit;
        Recurrence once = Objects.requireNonNullElse(every(of, 1), Again.yearly());
        int rounds = Rounds.inAYear(of);
        if (count == 1 || rounds == 0) {
            return once;
        }
        String often = count == 2 ? "twice" : count + " times";
        return new Recurrence.TimesAYear(
                count * rounds,
                about,
                (about ? "about " : "") + often + " a " + (rounds == 1 ? "year" : of));
    }

    /**
     * The recurrence tied to the months that the cell names: "yearly" and April give "yearly in
     * April".
     */
    static Recurrence inMonths(Recurrence recurrence, List<Month> months) {
        if (recurrence instanceof Recurrence.TimesAYear(int times, boolean _, String _)
                && times == months.size()) {
            return inMonths(Again.yearly(), months);
        }
        if (months.isEmpty()
                || !(recurrence instanceof Recurrence.Rule rule)
                || !rule.rrule().contains("YEARLY")) {
            return recurrence;
        }
        String numbers =
                months.stream()
                        .map(month -> String.valueOf(month.getValue()))
                        .collect(Collectors.joining(","));
        String names =
                months.stream()
                        .map(month -> month.getDisplayName(TextStyle.FULL, Locale.UK))
                        .collect(Collectors.joining(" and "));
        return new Recurrence.Rule(
                rule.rrule() + ";BYMONTH=" + numbers, rule.words() + " in " + names);
    }
}
