package io.benchmate.diary.ics;

import io.benchmate.diary.When;

import net.fortuna.ical4j.model.Recur;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A recurrence rule (RFC 5545, 3.3.10) that the diary can follow.
 *
 * @param text without its end by a date, which may be in another zone than the start
 * @param until the last start that there may be, on the event's clock; null for none
 */
record Rule(String text, @Nullable LocalDateTime until) {
    static final Rule NONE = new Rule("", null);

    /** The most starts that are counted, left out or changed one by one. */
    static final int MOST = 1_000;

    private static final int LONGEST = 500;
    private static final int MOST_YEARS = 1_100;
    private static final Pattern UNTIL = Pattern.compile("UNTIL=([^;]*)");
    private static final Pattern COUNT = Pattern.compile("COUNT=(\\d+)");
    private static final Pattern FREQUENCY =
            Pattern.compile("FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;|$)");

    /** What makes several starts of one day, or hides one rule behind another. */
    private static final Pattern DENSE =
            Pattern.compile("BY(?:HOUR|MINUTE|SECOND)=[^;]*,|FREQ=.*FREQ=|INTERVAL=(?!0*[1-9])");

    static Rule of(List<Line> lines, When when, Zones zones) throws Unfit {
        if (lines.size() > 1) {
            throw new Unfit("it comes again by two rules at once");
        }
        if (lines.isEmpty()) {
            return NONE;
        }
        String said = lines.getFirst().value().toUpperCase(Locale.ROOT);
        return new Rule(text(said), until(said, when, zones));
    }

    private static String text(String said) throws Unfit {
        if (!FREQUENCY.matcher(said).find()
                || DENSE.matcher(said).find()
                || said.length() > LONGEST) {
            throw new Unfit("it comes more often than once a day, or by a rule that I do not know");
        }
        Matcher count = COUNT.matcher(said);
        if (count.find()
                && (count.group(1).length() > 6 || Integer.parseInt(count.group(1)) > MOST)) {
            throw new Unfit(
                    "it comes %s times, and I take up to %,d".formatted(count.group(1), MOST));
        }
        String rule =
                Stream.of(said.split(";", -1))
                        .filter(each -> !each.startsWith("UNTIL=") && !each.startsWith("X-"))
                        .filter(each -> each.contains("="))
                        .collect(Collectors.joining(";"));
        try {
            new Recur<LocalDateTime>(rule, true);
            return rule;
        } catch (RuntimeException odd) {
            throw new Unfit("I do not understand the rule by which it comes again");
        }
    }

    private static @Nullable LocalDateTime until(String said, When when, Zones zones) throws Unfit {
        Matcher parts = UNTIL.matcher(said);
        if (!parts.find() || parts.group(1).isEmpty()) {
            return null;
        }
        Times.Read last = Times.of(parts.group(1), new Line("UNTIL", Map.of(), ""), zones);
        return switch (when) {
            case When.Timed(LocalDateTime start, LocalDateTime end, ZoneId zone) -> {
                if (last.day()) {
                    yield last.date().atTime(LocalTime.of(23, 59, 59));
                }
                yield last.zone() instanceof ZoneOffset ? last.on(zone) : last.at();
            }
            case When.AllDay days -> last.date().atStartOfDay();
            case When.Undated undated -> null;
        };
    }

    boolean none() {
        return text.isEmpty();
    }

    boolean ends() {
        return none() || until != null || text.contains("COUNT=");
    }

    /** All starts up to a time and to the rule's own end, but at most one more than MOST. */
    List<LocalDateTime> starts(LocalDateTime first, LocalDateTime to) {
        LocalDateTime last = until == null || until.isAfter(to) ? to : until;
        return none() || last.isBefore(first)
                ? List.of()
                : new Recur<LocalDateTime>(text, true)
                        .getDates(first, first, last.plusSeconds(1), MOST + 1);
    }

    /** All starts of a rule that ends. */
    List<LocalDateTime> starts(LocalDateTime first) {
        return starts(first, first.plusYears(MOST_YEARS));
    }
}
