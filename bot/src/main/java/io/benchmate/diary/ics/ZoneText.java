package io.benchmate.diary.ics;

import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Describes a zone as calendar programs want it (VTIMEZONE; RFC 5545, 3.6.5), by the rules that it
 * has had since 2010.
 */
final class ZoneText {
    private static final int SINCE = 2010;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    private ZoneText() {}

    static void write(ZoneId zone, IcsText out) {
        out.line("BEGIN:VTIMEZONE").line("TZID:" + zone.getId());
        List<ZoneOffsetTransitionRule> rules = zone.getRules().getTransitionRules();
        if (rules.isEmpty()) {
            LocalDateTime start = LocalDateTime.of(SINCE, 1, 1, 0, 0);
            ZoneOffset offset = zone.getRules().getOffset(LocalDateTime.of(2026, 1, 1, 0, 0));
            part("STANDARD", start, offset, offset, "", out);
        }
        for (ZoneOffsetTransitionRule rule : rules) {
            ZoneOffsetTransition first = rule.createTransition(SINCE);
            part(
                    first.getOffsetAfter().equals(rule.getStandardOffset())
                            ? "STANDARD"
                            : "DAYLIGHT",
                    first.getDateTimeBefore(),
                    first.getOffsetBefore(),
                    first.getOffsetAfter(),
                    yearly(rule),
                    out);
        }
        out.line("END:VTIMEZONE");
    }

    private static void part(
            String kind,
            LocalDateTime start,
            ZoneOffset from,
            ZoneOffset to,
            String rule,
            IcsText out) {
        out.line("BEGIN:" + kind)
                .line("DTSTART:" + STAMP.format(start))
                .line("TZOFFSETFROM:" + offset(from))
                .line("TZOFFSETTO:" + offset(to));
        if (!rule.isEmpty()) {
            out.line("RRULE:" + rule);
        }
        out.line("END:" + kind);
    }

    private static String offset(ZoneOffset offset) {
        int minutes = offset.getTotalSeconds() / 60;
        return "%s%02d%02d"
                .formatted(minutes < 0 ? "-" : "+", Math.abs(minutes) / 60, Math.abs(minutes) % 60);
    }

    private static String yearly(ZoneOffsetTransitionRule rule) {
        Month month = rule.getMonth();
        String start = "FREQ=YEARLY;BYMONTH=" + month.getValue();
        if (rule.getDayOfWeek() == null) {
            return start + ";BYMONTHDAY=" + rule.getDayOfMonthIndicator();
        }
        String day = rule.getDayOfWeek().name().substring(0, 2);
        int from = rule.getDayOfMonthIndicator();
        if (from < 0 || from + 6 == month.minLength()) {
            return start + ";BYDAY=-1" + day;
        }
        if (from % 7 == 1) {
            return start + ";BYDAY=" + (from / 7 + 1) + day;
        }
        String days =
                IntStream.range(from, from + 7)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(","));
        return start + ";BYMONTHDAY=" + days + ";BYDAY=" + day;
    }
}
