package io.benchmate.diary.importing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The zone that the words of a cell name: "17:00 New York time", "17:00 UTC", "Europe/Paris". */
final class ZoneWords {
    private static final Pattern PLACE =
            Pattern.compile("([A-Za-z][A-Za-z_ -]{1,30}?) time\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ID = Pattern.compile("\\b([A-Z][A-Za-z]+/[A-Za-z_/]+)\\b");
    private static final Pattern SHORT =
            Pattern.compile("\\b(UTC|GMT|CET|CEST|EST|EDT|PST|PDT)\\b");
    private static final Map<String, String> KNOWN =
            Map.of(
                    "CET", "Europe/Paris",
                    "CEST", "Europe/Paris",
                    "EST", "America/New_York",
                    "EDT", "America/New_York",
                    "PST", "America/Los_Angeles",
                    "PDT", "America/Los_Angeles");

    private ZoneWords() {}

    /** Empty where the words name none. */
    static Optional<ZoneId> in(String cell, LocalDate day, ZoneId institution) {
        Matcher id = ID.matcher(cell);
        if (id.find() && ZoneId.getAvailableZoneIds().contains(id.group(1))) {
            return Optional.of(ZoneId.of(id.group(1)));
        }
        Matcher place = PLACE.matcher(cell);
        if (place.find()) {
            return city(place.group(1));
        }
        Matcher known = SHORT.matcher(cell);
        if (!known.find()) {
            return Optional.empty();
        }
        String zone = KNOWN.get(known.group(1));
        return Optional.of(zone == null ? greenwich(day, institution) : ZoneId.of(zone));
    }

    /** Where the institution's clock shows the same then, it is the institution's. */
    private static ZoneId greenwich(LocalDate day, ZoneId institution) {
        boolean same =
                institution.getRules().getOffset(day.atTime(LocalTime.NOON)).equals(ZoneOffset.UTC);
        return same ? institution : ZoneOffset.UTC;
    }

    private static Optional<ZoneId> city(String words) {
        String city = words.strip().toLowerCase(Locale.UK).replaceFirst("^.*\\d\\s*", "");
        String tail = "/" + city.replace(' ', '_');
        return ZoneId.getAvailableZoneIds().stream()
                .filter(each -> each.toLowerCase(Locale.ROOT).endsWith(tail))
                .filter(each -> !each.startsWith("SystemV") && !each.startsWith("Etc"))
                .sorted()
                .findFirst()
                .map(ZoneId::of);
    }
}
