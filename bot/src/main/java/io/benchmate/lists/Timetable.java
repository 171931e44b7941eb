package io.benchmate.lists;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * At what times of the day lists are brought up to date, in the institution's zone. Pure. On a day
 * on which a time does not exist, since the clocks go forward, the moment after it is meant.
 *
 * @param times none when nothing runs by itself
 */
record Timetable(List<LocalTime> times, ZoneId zone) {
    Timetable {
        times = times.stream().distinct().sorted().toList();
    }

    /** The latest moment that has come. */
    Optional<Instant> latest(Instant now) {
        return around(now).filter(at -> !at.isAfter(now)).reduce((first, second) -> second);
    }

    Optional<Instant> next(Instant now) {
        return around(now).filter(at -> at.isAfter(now)).findFirst();
    }

    private Stream<Instant> around(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        return IntStream.rangeClosed(-1, 1)
                .mapToObj(today::plusDays)
                .flatMap(
                        day ->
                                times.stream()
                                        .map(time -> day.atTime(time).atZone(zone).toInstant()));
    }
}
