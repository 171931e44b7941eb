package io.benchmate.diary.ics;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a file's TZID means: a zone of the tz database, one of Windows' names, one behind another
 * system's prefix, or one that the file itself describes ("Customized Time Zone"). A described zone
 * counts as the known one that shows the same time all the year; where none does, as the plain
 * offset that it has then.
 */
final class Zones {
    private static final List<String> LIKELY =
            List.of(
                    "Europe/London",
                    "Europe/Dublin",
                    "Europe/Lisbon",
                    "Europe/Paris",
                    "Europe/Berlin",
                    "Europe/Athens",
                    "America/New_York",
                    "America/Chicago",
                    "America/Denver",
                    "America/Los_Angeles",
                    "Australia/Sydney",
                    "Asia/Tokyo",
                    "Asia/Kolkata",
                    "Asia/Singapore");

    private final Map<String, List<Observance>> described = new HashMap<>();
    private final Map<String, Optional<ZoneId>> known = new HashMap<>();
    private final ZoneId institution;

    /**
     * @param institution whose clock a time without a zone is on
     */
    Zones(List<Part> calendars, ZoneId institution) {
        this.institution = institution;
        for (Part calendar : calendars) {
            for (Part zone : calendar.parts) {
                if (zone.name.equals("VTIMEZONE") && described.size() < 200) {
                    described.put(
                            zone.text("TZID"),
                            zone.parts.stream()
                                    .map(Observance::of)
                                    .flatMap(Optional::stream)
                                    .toList());
                }
            }
        }
    }

    ZoneId institution() {
        return institution;
    }

    /** The zone; empty where neither the world nor the file knows it. */
    Optional<ZoneId> of(String tzid, LocalDateTime at) {
        Optional<ZoneId> named = known.computeIfAbsent(tzid, Zones::named);
        return named.isPresent() ? named : described(tzid, at);
    }

    private static Optional<ZoneId> named(String tzid) {
        Optional<ZoneId> windows = WindowsZones.of(tzid);
        if (windows.isPresent()) {
            return windows;
        }
        String[] parts = tzid.split("/", -1);
        for (int from = 0; from < Math.min(parts.length, 6); from++) {
            String tail =
                    String.join("/", List.of(parts).subList(from, parts.length)).replace(' ', '_');
            if (ZoneId.getAvailableZoneIds().contains(tail) && !tail.startsWith("SystemV")) {
                return Optional.of(ZoneId.of(tail));
            }
        }
        return offset(tzid);
    }

    /** "GMT+0100", "UTC", "+01:00". */
    private static Optional<ZoneId> offset(String tzid) {
        try {
            return tzid.matches("(?i)(gmt|utc|z)?[+-]?[\\d:]*") && !tzid.isBlank()
                    ? Optional.of(ZoneId.of(tzid.toUpperCase(java.util.Locale.ROOT)).normalized())
                    : Optional.empty();
        } catch (DateTimeException odd) {
            return Optional.empty();
        }
    }

    private Optional<ZoneId> described(String tzid, LocalDateTime at) {
        List<Observance> observances = described.getOrDefault(tzid, List.of());
        if (observances.isEmpty()) {
            return Optional.empty();
        }
        return Stream.concat(Stream.of(institution), LIKELY.stream().map(ZoneId::of))
                .filter(zone -> alike(zone, observances, at.getYear()))
                .findFirst()
                .or(() -> Optional.of(offset(observances, at)));
    }

    /** On the 10th and 29th of each month: between any two changes of a clock. */
    private static boolean alike(ZoneId zone, List<Observance> observances, int year) {
        for (int month = 1; month <= 12; month++) {
            for (int day : new int[] {10, 28}) {
                LocalDateTime noon = LocalDateTime.of(year, month, day, 12, 0);
                if (!zone.getRules().getOffset(noon).equals(offset(observances, noon))) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * The offset of the latest onset; before all of them, that from which the first one changes.
     */
    private static ZoneOffset offset(List<Observance> observances, LocalDateTime at) {
        Observance latest =
                observances.stream()
                        .max(Comparator.comparing(each -> each.onset(at)))
                        .orElseThrow();
        if (!latest.onset(at).equals(LocalDateTime.MIN)) {
            return latest.to();
        }
        return Objects.requireNonNull(
                observances.stream()
                        .min(Comparator.comparing(Observance::start))
                        .map(Observance::from)
                        .orElse(ZoneOffset.UTC));
    }
}
