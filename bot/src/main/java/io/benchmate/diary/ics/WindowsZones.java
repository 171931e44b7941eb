package io.benchmate.diary.ics;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The zones that Outlook and Exchange name in Windows' way, and where they are (source: Unicode
 * CLDR, windowsZones.xml; the zone of the territory 001). Also the names that Windows shows to
 * people, since Outlook writes those at times.
 */
public final class WindowsZones {
    private static final Map<String, String> ZONES =
            Map.ofEntries(
                    Map.entry("gmt standard time", "Europe/London"),
                    Map.entry("greenwich standard time", "Atlantic/Reykjavik"),
                    Map.entry("w. europe standard time", "Europe/Berlin"),
                    Map.entry("central europe standard time", "Europe/Budapest"),
                    Map.entry("romance standard time", "Europe/Paris"),
                    Map.entry("central european standard time", "Europe/Warsaw"),
                    Map.entry("gtb standard time", "Europe/Bucharest"),
                    Map.entry("fle standard time", "Europe/Kyiv"),
                    Map.entry("e. europe standard time", "Europe/Chisinau"),
                    Map.entry("russian standard time", "Europe/Moscow"),
                    Map.entry("turkey standard time", "Europe/Istanbul"),
                    Map.entry("israel standard time", "Asia/Jerusalem"),
                    Map.entry("egypt standard time", "Africa/Cairo"),
                    Map.entry("south africa standard time", "Africa/Johannesburg"),
                    Map.entry("w. central africa standard time", "Africa/Lagos"),
                    Map.entry("arab standard time", "Asia/Riyadh"),
                    Map.entry("arabian standard time", "Asia/Dubai"),
                    Map.entry("india standard time", "Asia/Kolkata"),
                    Map.entry("pakistan standard time", "Asia/Karachi"),
                    Map.entry("se asia standard time", "Asia/Bangkok"),
                    Map.entry("singapore standard time", "Asia/Singapore"),
                    Map.entry("china standard time", "Asia/Shanghai"),
                    Map.entry("tokyo standard time", "Asia/Tokyo"),
                    Map.entry("korea standard time", "Asia/Seoul"),
                    Map.entry("w. australia standard time", "Australia/Perth"),
                    Map.entry("aus eastern standard time", "Australia/Sydney"),
                    Map.entry("e. australia standard time", "Australia/Brisbane"),
                    Map.entry("new zealand standard time", "Pacific/Auckland"),
                    Map.entry("newfoundland standard time", "America/St_Johns"),
                    Map.entry("atlantic standard time", "America/Halifax"),
                    Map.entry("eastern standard time", "America/New_York"),
                    Map.entry("us eastern standard time", "America/Indiana/Indianapolis"),
                    Map.entry("central standard time", "America/Chicago"),
                    Map.entry("canada central standard time", "America/Regina"),
                    Map.entry("mountain standard time", "America/Denver"),
                    Map.entry("us mountain standard time", "America/Phoenix"),
                    Map.entry("pacific standard time", "America/Los_Angeles"),
                    Map.entry("alaskan standard time", "America/Anchorage"),
                    Map.entry("hawaiian standard time", "Pacific/Honolulu"),
                    Map.entry("e. south america standard time", "America/Sao_Paulo"),
                    Map.entry("argentina standard time", "America/Argentina/Buenos_Aires"),
                    Map.entry("utc", "UTC"),
                    Map.entry("coordinated universal time", "UTC"),
                    Map.entry("tzone://microsoft/utc", "UTC"),
                    Map.entry("dublin, edinburgh, lisbon, london", "Europe/London"),
                    Map.entry(
                            "greenwich mean time : dublin, edinburgh, lisbon, london",
                            "Europe/London"),
                    Map.entry("amsterdam, berlin, bern, rome, stockholm, vienna", "Europe/Berlin"),
                    Map.entry("brussels, copenhagen, madrid, paris", "Europe/Paris"),
                    Map.entry("eastern time (us & canada)", "America/New_York"),
                    Map.entry("pacific time (us & canada)", "America/Los_Angeles"));

    private WindowsZones() {}

    /** Empty for a name that Windows does not have. */
    public static Optional<ZoneId> of(String name) {
        String wanted =
                name.strip()
                        .toLowerCase(Locale.ROOT)
                        .replaceFirst("^\\((?:gmt|utc)(?:[+-]\\d\\d:?\\d\\d)?\\)\\s*", "");
        return Optional.ofNullable(ZONES.get(wanted)).map(ZoneId::of);
    }
}
