package io.benchmate.ask;

import static io.benchmate.ask.Months.MONTH;
import static io.benchmate.ask.Months.SEASON;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads the days that a question names: "next month", "the end of December". */
final class PeriodWords {
    static final String BEFORE =
            "((?:\\b(?<!\\b(?:turned|came|went|turning|signed|showed) )(?:(?:now|today) and|this"
                + " side of|we break up for|back end|by|past|before|until|till|(?:run )?up"
                + " to|after|beyond|since|from|into|in|during|for|on|within|over|the|end|start(?!"
                + " in)|beginning|middle|of|no later than|later"
                + " than|late|early|mid|due|sometime|any"
                + " time|between|across|rest|remainder|close|at|this) )*)";
    private static final Pattern RELATIVE =
            Pattern.compile(
                    BEFORE
                            + "\\b(this|next|last|coming|current|previous)"
                            + " (week|month|quarter|term|semester|calendar year|academic"
                            + " year|financial year|tax year|year|"
                            + SEASON
                            + "|"
                            + MONTH
                            + ")(?:s(?="
                            + " (?:deadlines?|dates?|ones?|actions?|jobs?|tasks?|list|work)\\b))?\\b");
    private static final Pattern COMING =
            Pattern.compile(
                    BEFORE
                            + "\\b(?:(?<=\\bdue )(?:with|in)?in(?:side)?(?:"
                            + " an?)?|next|coming|following|(?:in|within|inside)(?: an?| another|"
                            + " about| the next)*(?= (?:\\d{1,3}|two|three|four|six|few|couple of)"
                            + " (?:days|weeks)\\b| fortnight\\b|"
                            + " (?:\\d{1,3}|two|three|four|six|few|couple of)"
                            + " (?:months|years)\\b.*\\bdue\\b))"
                            + " (?:(\\d{1,3}|two|three|four|six|few|couple of)"
                            + " (days|weeks|months|years)|fortnight|half(?: an?)? year)\\b");
    private static final Pattern NOW =
            Pattern.compile(
                    "((?:by|before) )*\\b(?:due|deadlines?|finish(?:es|ing)?|ends?)(?: on| by|"
                            + " for)? (today(?: (?:or|and) tomorrow)?|tomorrow|yesterday)\\b");

    /** "By the end of the year", "before year end". */
    private static final Pattern CLOSE =
            Pattern.compile(
                    BEFORE
                            + "\\b(calendar year|academic year|financial year|tax"
                            + " year|year|term|semester|month|week)("
                            + " end|(?<=\\b(?:before|by|until|till|this side of) the year)s? (?:is"
                            + " )?(?:out|over|up|done))?\\b(?! \\d)");

    private static final Pattern TO_ITS_END = Pattern.compile("\\b(?:end|rest|remainder|close)\\b");

    /** "June and July", "October 2025 to January". */
    private static final Pattern MONTHS =
            Pattern.compile(
                    BEFORE
                            + "\\b"
                            + MONTH
                            + "(?: (20\\d\\d|\\d\\d))?(?: (?:and|to|or|until|till|through|thru))? "
                            + MONTH
                            + "\\b(?: (20\\d\\d|\\d\\d)\\b)?");

    private static final Pattern DAY_FIRST = DayWords.dayFirst(BEFORE);
    private static final Pattern MONTH_FIRST = DayWords.monthFirst(BEFORE);
    private static final Pattern FIGURES = DayWords.figures(BEFORE);

    private static final Pattern MONTH_YEAR =
            Pattern.compile(BEFORE + "\\b" + MONTH + " (20\\d\\d|\\d\\d)\\b");
    private static final Pattern MONTH_OF_YEAR =
            Pattern.compile(BEFORE + "\\b" + MONTH + "(?: of)? (this|next|last) year\\b");
    private static final Pattern SEASON_YEAR =
            Pattern.compile(BEFORE + "\\b" + SEASON + "\\b(?: term)?(?: (20\\d\\d|\\d\\d)\\b)?");
    private static final Pattern ACADEMIC =
            Pattern.compile(
                    BEFORE
                            + "\\b(?:academic year |ay )?(?:20)?(\\d\\d)[/-](?:20)?(\\d\\d)\\b(?:"
                            + " (?:academic )?(?:year|session)\\b)?");

    private static final Pattern YEAR =
            Pattern.compile(
                    BEFORE
                            + "\\b(?<!\\b(?:ref|tef|kef|strategy|vision|education|hets)"
                            + " )(?:academic year )?(20[12]\\d)\\b(?!"
                            + " (?:conference|event|awards?|ceremony|survey|plan|report|launch|summit|festival|review|audit|do|party|showcase|submission)\\b)");
    private static final Pattern LONE = Pattern.compile(BEFORE + "\\b" + MONTH + "\\b");
    private static final Pattern MAY =
            Pattern.compile(
                    "(?:in|by|before|during|of|until|till|after|since|from|for|due) may$|^may$");
    private static final Pattern TODAY =
            Pattern.compile("(?:\\b(?:this|next) )?\\b(?:today|right now)$");

    private static final Pattern PAST =
            Pattern.compile(
                    "\\b(?:was|were|did|had|happened|slipped|missed|(?:should|ought)(?:"
                        + " (?:we|they|i|it|you))?(?: to)? have|began|(?:that|which|what) (?:all"
                        + " )?(?:started|launched|kicked off|got going))\\b");

    /** "In the new year" is January; "by the new year" is what comes before it. */
    private static final Pattern FROM = Pattern.compile("\\b(?:in|during|early)\\b");

    private PeriodWords() {}

    /**
     * Days that a question names.
     *
     * @param before the words that lead up to them, such as "by the end of"
     */
    record Found(Period period, String before, String words) {
        boolean isDue() {
            return (" " + before + " ").contains(" due ");
        }
    }

    static Optional<Found> in(Utterance said, LocalDate today, InstitutionPeriods year) {
        boolean past = said.has(PAST);
        Optional<Found> now = away(said, today);
        said.take(TODAY);
        return now.or(() -> take(said, COMING, found -> ahead(found, today)))
                .or(() -> take(said, DAY_FIRST, found -> DayWords.dayFirst(found, today, past)))
                .or(() -> take(said, MONTH_FIRST, found -> DayWords.monthFirst(found, today, past)))
                .or(() -> take(said, FIGURES, DayWords::figures))
                .or(() -> take(said, Weekdays.DAY, found -> Weekdays.of(found, today, past)))
                .or(() -> take(said, Halves.HALF, found -> Halves.of(found, today)))
                .or(() -> take(said, Quarters.QUARTER, found -> Quarters.of(found, today, past)))
                .or(() -> take(said, TermWords.TERM, f -> TermWords.of(f, today, past, year)))
                .or(() -> range(said, today, past))
                .or(() -> take(said, MONTH_OF_YEAR, found -> ofYear(found, today)))
                .or(() -> take(said, RELATIVE, found -> RelativePeriods.of(found, today, year)))
                .or(
                        () ->
                                take(
                                        said,
                                        MONTH_YEAR,
                                        found ->
                                                Months.month(
                                                        Months.month(found.group(2)),
                                                        Months.fullYear(found.group(3)))))
                .or(() -> take(said, ACADEMIC, found -> academic(found, year)))
                .or(() -> take(said, SEASON_YEAR, found -> season(found, today, past, year)))
                .or(() -> take(said, YEAR, found -> Months.year(Integer.parseInt(found.group(2)))))
                .or(() -> take(said, LONE, found -> lone(found, today, past)))
                .or(() -> take(said, CLOSE, found -> close(found, today, year)));
    }

    /** Days that are counted from today. */
    private static Optional<Found> away(Utterance said, LocalDate today) {
        return take(said, NOW, found -> now(found, today))
                .or(() -> take(said, DaysAway.THIS_DAY, found -> DaysAway.thisDay(found, today)))
                .or(() -> take(said, DaysAway.TIME, found -> DaysAway.time(found, today)))
                .or(() -> take(said, DaysAway.AGO, found -> DaysAway.ago(found, today)));
    }

    /** Two months name one stretch: what leads up to them says nothing of before or after. */
    private static Optional<Found> range(Utterance said, LocalDate today, boolean past) {
        return take(said, MONTHS, found -> months(found, today, past))
                .map(found -> new Found(found.period(), "", found.words()))
                .or(() -> take(said, YearSpan.SPAN, YearSpan::of));
    }

    private static @Nullable Period months(MatchResult found, LocalDate today, boolean past) {
        Month first = Months.month(found.group(2));
        Month last = Months.month(found.group(4));
        int over = first.compareTo(last) > 0 ? 1 : 0;
        if (found.group(3) == null && found.group(5) == null) {
            int year = year(past ? first : last, today, past) - (past ? 0 : over);
            return new Period(
                    Months.month(first, year).from(), Months.month(last, year + over).until());
        }
        int until =
                found.group(5) != null
                        ? Months.fullYear(found.group(5))
                        : Months.fullYear(found.group(3)) + over;
        int from = found.group(3) != null ? Months.fullYear(found.group(3)) : until - over;
        return until < from
                ? null
                : new Period(Months.month(first, from).from(), Months.month(last, until).until());
    }

    /** "June this year". */
    private static Period ofYear(MatchResult found, LocalDate today) {
        int over =
                switch (found.group(3)) {
                    case "next" -> 1;
                    case "last" -> -1;
                    default -> 0;
                };
        return Months.month(Months.month(found.group(2)), today.getYear() + over);
    }

    private static @Nullable Period close(
            MatchResult found, LocalDate today, InstitutionPeriods year) {
        String unit = found.group(2);
        boolean named = unit.contains(" ");
        boolean ends = found.group(3) != null || TO_ITS_END.matcher(found.group(1)).find();
        if (!named && !ends) {
            return null;
        }
        return RelativePeriods.around(unit, today, 0, year);
    }

    /** The year in which a month without one is meant: the coming one, or looking back the last. */
    static int year(Month month, LocalDate today, boolean past) {
        int now = today.getMonthValue();
        if (past) {
            return month.getValue() <= now ? today.getYear() : today.getYear() - 1;
        }
        return month.getValue() >= now ? today.getYear() : today.getYear() + 1;
    }

    private interface Reader {
        @Nullable Period read(MatchResult found);
    }

    private static Optional<Found> take(Utterance said, Pattern pattern, Reader reader) {
        Optional<MatchResult> match = said.find(pattern);
        if (match.isEmpty()) {
            return Optional.empty();
        }
        Period period = reader.read(match.get());
        if (period == null) {
            return Optional.empty();
        }
        said.take(pattern);
        String before = java.util.Objects.requireNonNullElse(match.get().group(1), "");
        return Optional.of(new Found(period, before, match.get().group().strip()));
    }

    private static @Nullable Period academic(MatchResult found, InstitutionPeriods year) {
        int first = Integer.parseInt(found.group(2));
        return Integer.parseInt(found.group(3)) == first + 1
                ? year.academicYear(2000 + first)
                : null;
    }

    private static @Nullable Period lone(MatchResult found, LocalDate today, boolean past) {
        String name = found.group(2);
        boolean maybe = name.equals("may") || name.equals("mar");
        if (maybe && !MAY.matcher(found.group().strip()).find()) {
            return null;
        }
        Month month = Months.month(name);
        return Months.month(month, year(month, today, past));
    }

    private static Period season(
            MatchResult found, LocalDate today, boolean past, InstitutionPeriods year) {
        String name = found.group(2);
        if (found.group(3) != null) {
            return year.season(name, Months.fullYear(found.group(3)));
        }
        if (name.equals("newyear") && FROM.matcher(found.group(1)).find()) {
            return Months.month(Month.JANUARY, today.getYear() + 1);
        }
        Period now = year.season(name, today.getYear());
        if (past) {
            return now.from().isAfter(today) ? year.season(name, today.getYear() - 1) : now;
        }
        return now.until().isBefore(today) ? year.season(name, today.getYear() + 1) : now;
    }

    private static Period now(MatchResult found, LocalDate today) {
        return switch (found.group(2)) {
            case "today" -> new Period(today, today);
            case "tomorrow" -> new Period(today.plusDays(1), today.plusDays(1));
            case "yesterday" -> new Period(today.minusDays(1), today.minusDays(1));
            default -> new Period(today, today.plusDays(1));
        };
    }

    private static Period ahead(MatchResult found, LocalDate today) {
        if (found.group(2) == null) {
            boolean half = found.group().endsWith("year");
            return new Period(today, half ? today.plusMonths(6) : today.plusWeeks(2));
        }
        int count =
                switch (found.group(2)) {
                    case "two", "couple of" -> 2;
                    case "three", "few" -> 3;
                    case "four" -> 4;
                    case "six" -> 6;
                    default -> Integer.parseInt(found.group(2));
                };
        return new Period(
                today,
                switch (found.group(3)) {
                    case "days" -> today.plusDays(count);
                    case "weeks" -> today.plusWeeks(count);
                    case "months" -> today.plusMonths(count);
                    default -> today.plusYears(count);
                });
    }
}
