package io.benchmate.diary.pages;

import io.benchmate.calendar.Days;
import io.benchmate.diary.Wording;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The stretches of time that somebody may ask the diary for. Pure. */
final class Periods {
    /** How far "coming up" looks ahead. */
    private static final int AHEAD = 28;

    private static final int MOST = 60;
    private static final int WEEK = 7;
    private static final Pattern DAY = Pattern.compile("(this |next |this coming )?([a-z]+day)");
    private static final Pattern NEXT =
            Pattern.compile("(?:the )?next ([a-z]+|\\d{1,2}) (days|weeks|months)");
    private static final List<String> NUMBERS =
            List.of(
                    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                    "ten", "eleven", "twelve");

    private Periods() {}

    /** Empty for words that name none. */
    static Optional<DiaryQuestion> of(String words, LocalDate today) {
        String period = words.replaceFirst("^(?:in|on|over|during|for|at) ", "");
        return switch (period) {
            case "", "this month", "the diary", "month" ->
                    Optional.of(new DiaryQuestion.Month(YearMonth.from(today)));
            case "next month" ->
                    Optional.of(new DiaryQuestion.Month(YearMonth.from(today).plusMonths(1)));
            case "coming up", "upcoming", "soon", "next", "next few weeks", "the next few weeks" ->
                    span(today, today.plusDays(AHEAD), "Coming up", "in the next four weeks");
            case "rest of the month", "the rest of the month", "the rest of this month" ->
                    span(
                            today,
                            YearMonth.from(today).atEndOfMonth(),
                            "The rest of the month",
                            "in the rest of the month");
            default ->
                    near(period, today)
                            .or(() -> day(period, today))
                            .or(() -> next(period, today))
                            .or(() -> Titles.month(period, today).map(DiaryQuestion.Month::new));
        };
    }

    private static Optional<DiaryQuestion> near(String period, LocalDate today) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return switch (period) {
            case "today" -> span(today, today, "Today", "today");
            case "tomorrow" -> span(today.plusDays(1), today.plusDays(1), "Tomorrow", "tomorrow");
            case "this week", "week" -> week(monday, "This week", "this week");
            case "next week" -> week(monday.plusDays(WEEK), "Next week", "next week");
            case "week after next", "the week after next" ->
                    week(
                            monday.plusDays(2L * WEEK),
                            "The week after next",
                            "in the week after next");
            case "weekend", "the weekend", "this weekend" ->
                    span(monday.plusDays(5), monday.plusDays(6), "The weekend", "at the weekend");
            default -> Optional.empty();
        };
    }

    /** "Friday" is the one to come; "next Friday" that of next week. */
    private static Optional<DiaryQuestion> day(String period, LocalDate today) {
        Matcher named = DAY.matcher(period);
        if (!named.matches()) {
            return Optional.empty();
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().equalsIgnoreCase(named.group(2))) {
                boolean later = "next ".equals(named.group(1));
                LocalDate from =
                        later ? today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : today;
                LocalDate on = from.with(TemporalAdjusters.nextOrSame(day));
                String name = Wording.day(on);
                return span(on, on, name, "on " + name);
            }
        }
        return Optional.empty();
    }

    private static Optional<DiaryQuestion> next(String period, LocalDate today) {
        Matcher many = NEXT.matcher(period);
        if (!many.matches()) {
            return Optional.empty();
        }
        int number = number(many.group(1));
        if (number < 1 || number > MOST) {
            return Optional.empty();
        }
        LocalDate last =
                switch (many.group(2)) {
                    case "days" -> today.plusDays(number - 1L);
                    case "weeks" -> today.plusWeeks(number).minusDays(1);
                    default -> today.plusMonths(number).minusDays(1);
                };
        String words = "next %s %s".formatted(many.group(1), many.group(2));
        return span(
                today,
                last,
                words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1),
                "in the " + words);
    }

    private static int number(String word) {
        return word.matches("\\d+") ? Integer.parseInt(word) : NUMBERS.indexOf(word);
    }

    private static Optional<DiaryQuestion> week(LocalDate monday, String heading, String words) {
        return span(monday, monday.plusDays(WEEK - 1L), heading, words);
    }

    private static Optional<DiaryQuestion> span(
            LocalDate first, LocalDate last, String heading, String words) {
        return Optional.of(new DiaryQuestion.Span(new Days(first, last), heading, words));
    }
}
