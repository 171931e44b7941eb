package io.benchmate.diary.pages;

import io.benchmate.diary.Series;
import io.benchmate.diary.importing.Repeats;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A series' rule in words. Calendars write the same rule in many ways: with the day that the first
 * date tells already, with an interval of one, with the day on which weeks begin.
 */
final class RuleWords {
    private static final Map<String, String> NUMBERS =
            Map.of("1", "first", "2", "second", "3", "third", "4", "fourth", "-1", "last");
    private static final Pattern NUMBERED =
            Pattern.compile("FREQ=MONTHLY;(?:INTERVAL=1;)?BYDAY=([1-4]|-1)([A-Z]{2})(?:;WKST=..)?");

    private RuleWords() {}

    static String of(Series series, LocalDate first) {
        return numbered(series.rule())
                .or(() -> Repeats.of(series, first).map(Repeats::words))
                .or(() -> plain(series, first))
                .orElse("Comes again");
    }

    /** "Every month on the first Friday". */
    private static Optional<String> numbered(String rule) {
        Matcher parts = NUMBERED.matcher(rule);
        return parts.matches()
                ? Optional.of(
                        "Every month on the %s %s"
                                .formatted(NUMBERS.get(parts.group(1)), weekdays(parts.group(2))))
                : Optional.empty();
    }

    private static Optional<String> plain(Series series, LocalDate first) {
        Map<String, String> parts = parts(series.rule());
        String count = parts.remove("COUNT");
        parts.remove("WKST");
        parts.remove("INTERVAL", "1");
        String days = parts.getOrDefault("BYDAY", "");
        boolean weekly = "WEEKLY".equals(parts.get("FREQ")) && days.matches("[A-Z,]+");
        if (weekly || days.equals(day(first))) {
            parts.remove("BYDAY");
        }
        parts.remove("BYMONTHDAY", Integer.toString(first.getDayOfMonth()));
        parts.remove("BYMONTH", Integer.toString(first.getMonthValue()));
        String on = weekly && !days.equals(day(first)) ? " on " + weekdays(days) : "";
        String times = count == null ? "" : ", %s times in all".formatted(count);
        return Arrays.stream(Repeats.values())
                .filter(each -> bare(each, first).equals(parts))
                .findFirst()
                .map(each -> each.words() + on + times);
    }

    private static Map<String, String> bare(Repeats each, LocalDate first) {
        Map<String, String> parts = parts(each.rule(first));
        parts.remove("BYMONTHDAY", Integer.toString(first.getDayOfMonth()));
        return parts;
    }

    private static Map<String, String> parts(String rule) {
        return Arrays.stream(rule.split(";", -1))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2)
                .collect(
                        Collectors.toMap(
                                part -> part[0], part -> part[1], (one, two) -> one, TreeMap::new));
    }

    private static String day(LocalDate first) {
        return first.getDayOfWeek().name().substring(0, 2);
    }

    private static String weekdays(String days) {
        List<String> names =
                Arrays.stream(DayOfWeek.values())
                        .filter(day -> days.contains(day.name().substring(0, 2)))
                        .map(day -> day.getDisplayName(TextStyle.FULL, Locale.UK))
                        .toList();
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
