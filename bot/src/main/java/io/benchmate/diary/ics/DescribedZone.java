package io.benchmate.diary.ics;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** A zone by the rules that a file itself gives for it (VTIMEZONE; RFC 5545, 3.6.5). */
final class DescribedZone {
    private final List<Observance> observances;
    private final Map<Integer, NavigableMap<LocalDateTime, ZoneOffset>> years = new HashMap<>();

    private DescribedZone(List<Observance> observances) {
        this.observances = observances;
    }

    /** Empty where the file names the zone and tells nothing of it. */
    static Optional<DescribedZone> of(Part part) {
        List<Observance> observances =
                part.parts.stream().map(Observance::of).flatMap(Optional::stream).toList();
        return observances.isEmpty()
                ? Optional.empty()
                : Optional.of(new DescribedZone(observances));
    }

    /**
     * The offset of the latest onset; before all of them, that from which the first one changes.
     */
    ZoneOffset offset(LocalDateTime at) {
        Map.Entry<LocalDateTime, ZoneOffset> latest =
                years.computeIfAbsent(at.getYear(), this::onsets).floorEntry(at);
        return latest == null ? Objects.requireNonNull(first().from()) : latest.getValue();
    }

    private Observance first() {
        return observances.stream().min(Comparator.comparing(Observance::start)).orElseThrow();
    }

    private NavigableMap<LocalDateTime, ZoneOffset> onsets(int year) {
        NavigableMap<LocalDateTime, ZoneOffset> onsets = new TreeMap<>();
        for (Observance each : observances) {
            each.onsets(year).forEach(onset -> onsets.put(onset, each.to()));
        }
        return onsets;
    }

    /** Whether another zone shows the same time on each day of a year, at noon. */
    boolean shows(ZoneId zone, int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .map(day -> day.atTime(12, 0))
                .allMatch(noon -> zone.getRules().getOffset(noon).equals(offset(noon)));
    }
}
