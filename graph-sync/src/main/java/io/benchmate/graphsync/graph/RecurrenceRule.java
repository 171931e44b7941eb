package io.benchmate.graphsync.graph;

import com.microsoft.graph.models.DayOfWeek;
import com.microsoft.graph.models.PatternedRecurrence;
import com.microsoft.graph.models.RecurrencePattern;
import com.microsoft.graph.models.RecurrenceRange;
import com.microsoft.graph.models.WeekIndex;

import org.jspecify.annotations.Nullable;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Says as RRULE how a series comes again (learn.microsoft.com/graph/api/resources/
 * recurrencepattern and recurrencerange). Empty for what has no rule.
 */
final class RecurrenceRule {
    private RecurrenceRule() {}

    static String of(@Nullable PatternedRecurrence recurrence) {
        if (recurrence == null) {
            return "";
        }
        RecurrencePattern pattern = recurrence.getPattern();
        if (pattern == null || pattern.getType() == null) {
            return "";
        }
        int every = pattern.getInterval() == null ? 1 : Math.max(1, pattern.getInterval());
        String by =
                switch (pattern.getType()) {
                    case Daily -> "FREQ=DAILY";
                    case Weekly -> "FREQ=WEEKLY" + days(pattern, "") + start(pattern);
                    case AbsoluteMonthly -> "FREQ=MONTHLY" + dayOfMonth(pattern);
                    case RelativeMonthly -> "FREQ=MONTHLY" + nth(pattern);
                    case AbsoluteYearly -> "FREQ=YEARLY" + month(pattern) + dayOfMonth(pattern);
                    case RelativeYearly -> "FREQ=YEARLY" + month(pattern) + nth(pattern);
                };
        return by + (every == 1 ? "" : ";INTERVAL=" + every) + end(recurrence.getRange());
    }

    private static String end(@Nullable RecurrenceRange range) {
        if (range == null || range.getType() == null) {
            return "";
        }
        return switch (range.getType()) {
            case NoEnd -> "";
            case EndDate ->
                    range.getEndDate() == null
                            ? ""
                            : ";UNTIL="
                                    + DateTimeFormatter.BASIC_ISO_DATE.format(range.getEndDate());
            case Numbered ->
                    range.getNumberOfOccurrences() == null
                            ? ""
                            : ";COUNT=" + range.getNumberOfOccurrences();
        };
    }

    private static String month(RecurrencePattern pattern) {
        return pattern.getMonth() == null ? "" : ";BYMONTH=" + pattern.getMonth();
    }

    private static String dayOfMonth(RecurrencePattern pattern) {
        return pattern.getDayOfMonth() == null ? "" : ";BYMONTHDAY=" + pattern.getDayOfMonth();
    }

    private static String start(RecurrencePattern pattern) {
        DayOfWeek first = pattern.getFirstDayOfWeek();
        return first == null ? "" : ";WKST=" + day(first);
    }

    /** "The first of Tuesday and Thursday" is one day a month, which only BYSETPOS can say. */
    private static String nth(RecurrencePattern pattern) {
        String number = number(pattern.getIndex());
        List<DayOfWeek> days = pattern.getDaysOfWeek();
        return days != null && days.size() > 1
                ? days(pattern, "") + ";BYSETPOS=" + number
                : days(pattern, number);
    }

    private static String number(@Nullable WeekIndex index) {
        return index == null
                ? "1"
                : switch (index) {
                    case First -> "1";
                    case Second -> "2";
                    case Third -> "3";
                    case Fourth -> "4";
                    case Last -> "-1";
                };
    }

    private static String days(RecurrencePattern pattern, String number) {
        List<DayOfWeek> days = pattern.getDaysOfWeek();
        return days == null || days.isEmpty()
                ? ""
                : days.stream()
                        .map(each -> number + day(each))
                        .collect(Collectors.joining(",", ";BYDAY=", ""));
    }

    private static String day(DayOfWeek day) {
        return day.name().substring(0, 2).toUpperCase(Locale.ROOT);
    }
}
