package io.benchmate.diary.importing;

import io.benchmate.diary.Series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How an event comes again, as people choose or write it, and the rule that this is for a first
 * day. What falls on a day that not every month has, comes on the last one that it has.
 */
public enum Repeats {
    NO("It happens once", "no|none|never|once|one-?off|does not repeat|-"),
    DAILY("Every day", "daily|every day"),
    WEEKDAYS("Every day from Monday to Friday", "every (?:weekday|working day)|weekdays"),
    WEEKLY("Every week", "weekly|every week"),
    FORTNIGHTLY("Every two weeks", "fortnightly|bi-?weekly|every (?:two|2|other|second) weeks?"),
    MONTHLY("Every month on that date", "monthly|every month"),
    MONTHLY_BY_WEEKDAY(
            "Every month on that weekday, such as the first Friday",
            "monthly (?:on the|by) (?:same )?weekday|every month on the same weekday"),
    QUARTERLY("Every three months", "quarterly|every (?:three|3) months|every quarter"),
    YEARLY("Every year", "yearly|annually|annual|every year"),
    EVERY_OTHER_YEAR("Every other year", "bi-?ennial(?:ly)?|every (?:two|2|other|second) years?");

    private static final int SHORTEST_MONTH = 28;

    private final String words;
    private final String sign;

    Repeats(String words, String sign) {
        this.words = words;
        this.sign = sign;
    }

    public String words() {
        return words;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for words that are none of these. */
    static Optional<Repeats> of(String cell) {
        String said = cell.strip().toLowerCase(Locale.UK);
        return said.isEmpty()
                ? Optional.of(NO)
                : Arrays.stream(values())
                        .filter(
                                each ->
                                        each.key().equals(said)
                                                || each.words.equalsIgnoreCase(said)
                                                || said.matches(each.sign))
                        .findFirst();
    }

    /** Which of these a series is, if it is one of them. */
    public static Optional<Repeats> of(Series series, LocalDate first) {
        return Arrays.stream(values())
                .filter(each -> each.rule(first).equals(series.rule()))
                .filter(each -> series.extra().isEmpty())
                .findFirst();
    }

    /** Without an end; empty for what happens once. */
    public String rule(LocalDate first) {
        return switch (this) {
            case NO -> "";
            case DAILY -> "FREQ=DAILY";
            case WEEKDAYS -> "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR";
            case WEEKLY -> "FREQ=WEEKLY";
            case FORTNIGHTLY -> "FREQ=WEEKLY;INTERVAL=2";
            case MONTHLY -> "FREQ=MONTHLY" + day(first);
            case MONTHLY_BY_WEEKDAY -> "FREQ=MONTHLY;BYDAY=" + weekday(first);
            case QUARTERLY -> "FREQ=MONTHLY;INTERVAL=3" + day(first);
            case YEARLY -> "FREQ=YEARLY" + leap(first);
            case EVERY_OTHER_YEAR -> "FREQ=YEARLY;INTERVAL=2" + leap(first);
        };
    }

    private static String day(LocalDate first) {
        int day = first.getDayOfMonth();
        if (day <= SHORTEST_MONTH) {
            return ";BYMONTHDAY=" + day;
        }
        List<Integer> days =
                java.util.stream.IntStream.rangeClosed(SHORTEST_MONTH, day).boxed().toList();
        return ";BYMONTHDAY=" + days.toString().replaceAll("[\\[\\] ]", "") + ";BYSETPOS=-1";
    }

    private static String leap(LocalDate first) {
        return first.getMonthValue() == 2 && first.getDayOfMonth() == 29
                ? ";BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1"
                : "";
    }

    private static String weekday(LocalDate first) {
        DayOfWeek day = first.getDayOfWeek();
        int number = (first.getDayOfMonth() - 1) / 7 + 1;
        return (number == 5 ? -1 : number) + day.name().substring(0, 2);
    }
}
