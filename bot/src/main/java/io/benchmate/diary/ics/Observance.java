package io.benchmate.diary.ics;

import net.fortuna.ical4j.model.Recur;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A STANDARD or DAYLIGHT part of a VTIMEZONE: from each of its onsets on, this offset holds.
 *
 * @param rule by which the onsets come; may be empty
 * @param listed onsets that are told one by one
 */
record Observance(
        LocalDateTime start,
        ZoneOffset from,
        ZoneOffset to,
        String rule,
        List<LocalDateTime> listed) {
    /** One a year for centuries; a file that lists more is not about clocks. */
    private static final int MOST_ONSETS = 500;

    private static final Pattern UNTIL = Pattern.compile("(?i);?UNTIL=([^;]*)");

    static Optional<Observance> of(Part part) {
        Optional<LocalDateTime> start = part.first("DTSTART").flatMap(line -> time(line.value()));
        Optional<ZoneOffset> from =
                part.first("TZOFFSETFROM").flatMap(line -> offset(line.value()));
        Optional<ZoneOffset> to = part.first("TZOFFSETTO").flatMap(line -> offset(line.value()));
        if (start.isEmpty() || from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        String rule = part.first("RRULE").map(Line::value).orElse("");
        List<LocalDateTime> listed =
                part.all("RDATE").stream()
                        .flatMap(line -> Stream.of(line.value().split(",", -1)))
                        .map(Observance::time)
                        .flatMap(Optional::stream)
                        .limit(MOST_ONSETS)
                        .toList();
        return Optional.of(new Observance(start.get(), from.get(), to.get(), rule, listed));
    }

    /** From the last onset at the beginning of a year or before it, to those in that year. */
    List<LocalDateTime> onsets(int year) {
        LocalDateTime end = LocalDateTime.of(year + 1, 1, 1, 0, 0);
        List<LocalDateTime> onsets = new ArrayList<>(listed);
        onsets.add(start);
        onsets.addAll(ruled(end));
        onsets.removeIf(each -> !each.isBefore(end));
        return onsets;
    }

    private List<LocalDateTime> ruled(LocalDateTime end) {
        LocalDateTime last = until().filter(until -> until.isBefore(end)).orElse(end);
        String endless = UNTIL.matcher(rule).replaceAll("");
        if (endless.isEmpty() || last.isBefore(start)) {
            return List.of();
        }
        // Only the months and days of the rule count, so it is begun shortly before.
        boolean counted = endless.toUpperCase(java.util.Locale.ROOT).contains("COUNT=");
        LocalDateTime seed =
                !counted && last.getYear() - start.getYear() > 2
                        ? start.withYear(last.getYear() - 2)
                        : start;
        try {
            return new Recur<LocalDateTime>(endless, true)
                    .getDates(seed, seed, last.plusSeconds(1), MOST_ONSETS);
        } catch (RuntimeException odd) {
            return List.of();
        }
    }

    /** UNTIL is told in UTC, and the onsets on the clock that they change. */
    private Optional<LocalDateTime> until() {
        Matcher parts = UNTIL.matcher(rule);
        return parts.find()
                ? time(parts.group(1)).map(utc -> utc.plusSeconds(from.getTotalSeconds()))
                : Optional.empty();
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
