package io.benchmate.diary.ics;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a file's TZID means: a zone of the tz database, perhaps behind another system's prefix; one
 * that the file itself describes, such as "Customized Time Zone", whatever it is called; or else
 * one of Windows' names. A described zone counts as the known one that shows the same time all the
 * year; where none does, as the plain offset that it has then.
 */
final class Zones {
    private static final int MOST_DESCRIBED = 200;
    private static final int MOST_PREFIXES = 6;
    private static final Map<String, ZoneId> PLACES = places();

    /** Of several that show the same time, the one that people here would name. */
    private static final List<ZoneId> LIKELY =
            Stream.of("Europe/London", "Europe/Paris", "America/New_York", "Australia/Sydney")
                    .map(ZoneId::of)
                    .toList();

    private final Map<String, DescribedZone> described = new HashMap<>();
    private final Map<String, Optional<ZoneId>> known = new HashMap<>();
    private final ZoneId institution;

    /**
     * @param calendars all of the file; some describe a zone for those after them
     * @param own whose entries are read: what it calls a zone itself goes before
     * @param institution whose clock a time without a zone is on
     */
    Zones(List<Part> calendars, Part own, ZoneId institution) {
        this.institution = institution;
        calendars.forEach(this::describe);
        describe(own);
    }

    private void describe(Part calendar) {
        calendar.parts.stream()
                .filter(part -> part.name.equals("VTIMEZONE"))
                .limit(MOST_DESCRIBED)
                .forEach(
                        part ->
                                DescribedZone.of(part)
                                        .ifPresent(zone -> described.put(part.text("TZID"), zone)));
    }

    private static Map<String, ZoneId> places() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> !id.startsWith("SystemV"))
                .collect(
                        Collectors.toUnmodifiableMap(
                                id -> id.toLowerCase(Locale.ROOT), ZoneId::of, (one, two) -> one));
    }

    ZoneId institution() {
        return institution;
    }

    /** The zone; empty where neither the world nor the file knows it. */
    Optional<ZoneId> of(String tzid, LocalDateTime at) {
        Optional<ZoneId> named = known.computeIfAbsent(tzid, Zones::named);
        DescribedZone own = described.get(tzid);
        if (own == null || isPlace(tzid)) {
            return named;
        }
        return known.computeIfAbsent(
                        tzid + " in " + at.getYear(), year -> alike(own, named, at.getYear()))
                .or(() -> Optional.of(own.offset(at)));
    }

    /**
     * "Europe/London" means what it says; "GMT" and Windows' names are used for other zones too.
     */
    private static boolean isPlace(String tzid) {
        return place(tzid).filter(zone -> zone.getId().contains("/")).isPresent();
    }

    private static Optional<ZoneId> named(String tzid) {
        return place(tzid).or(() -> WindowsZones.of(tzid)).or(() -> offset(tzid));
    }

    private static Optional<ZoneId> place(String tzid) {
        String[] parts = tzid.toLowerCase(Locale.ROOT).replace(' ', '_').split("/", -1);
        return IntStream.range(0, Math.min(parts.length, MOST_PREFIXES))
                .mapToObj(from -> String.join("/", List.of(parts).subList(from, parts.length)))
                .map(PLACES::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** "GMT+0100", "UTC", "+01:00". */
    private static Optional<ZoneId> offset(String tzid) {
        try {
            return tzid.matches("(?i)(gmt|utc|z)?[+-]?[\\d:]*") && !tzid.isBlank()
                    ? Optional.of(ZoneId.of(tzid.toUpperCase(Locale.ROOT)).normalized())
                    : Optional.empty();
        } catch (DateTimeException odd) {
            return Optional.empty();
        }
    }

    private Optional<ZoneId> alike(DescribedZone own, Optional<ZoneId> named, int year) {
        return Stream.of(
                        named.stream(),
                        Stream.of(institution),
                        LIKELY.stream(),
                        WindowsZones.all().stream())
                .flatMap(zones -> zones)
                .filter(zone -> own.shows(zone, year))
                .findFirst();
    }
}
