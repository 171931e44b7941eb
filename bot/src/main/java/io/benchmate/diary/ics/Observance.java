package io.benchmate.diary.ics;

import net.fortuna.ical4j.model.Recur;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * A STANDARD or DAYLIGHT part of a VTIMEZONE: from each of its onsets on, this offset holds.
 *
 * @param rule may be empty
 */
record Observance(LocalDateTime start, ZoneOffset from, ZoneOffset to, String rule) {

    static Optional<Observance> of(Part part) {
        Optional<LocalDateTime> start = part.first("DTSTART").flatMap(line -> time(line.value()));
        Optional<ZoneOffset> from =
                part.first("TZOFFSETFROM").flatMap(line -> offset(line.value()));
        Optional<ZoneOffset> to = part.first("TZOFFSETTO").flatMap(line -> offset(line.value()));
        if (start.isEmpty() || from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        String rule = part.first("RRULE").map(Line::value).orElse("");
        return Optional.of(new Observance(start.get(), from.get(), to.get(), rule));
    }

    /** The last onset that is not after this; far in the past where there is none. */
    LocalDateTime onset(LocalDateTime at) {
        if (start.isAfter(at)) {
            return LocalDateTime.MIN;
        }
        String yearly = rule.replaceAll("(?i);?UNTIL=[^;]*", "");
        if (yearly.isEmpty()) {
            return start;
        }
        // Only the months and days of the rule count, so it is begun shortly before.
        LocalDateTime seed =
                at.getYear() - start.getYear() > 2 ? start.withYear(at.getYear() - 2) : start;
        try {
            List<LocalDateTime> onsets =
                    new Recur<LocalDateTime>(yearly, true).getDates(seed, seed, at.plusSeconds(1));
            return onsets.isEmpty() ? start : onsets.getLast();
        } catch (RuntimeException odd) {
            return start;
        }
    }

    private static Optional<LocalDateTime> time(String value) {
        return Times.local(value.replaceFirst("Z$", ""));
    }

    private static Optional<ZoneOffset> offset(String value) {
        try {
            String digits = value.strip();
            return Optional.of(ZoneOffset.of(digits.matches("\\d+") ? "+" + digits : digits));
        } catch (DateTimeException odd) {
            return Optional.empty();
        }
    }
}
