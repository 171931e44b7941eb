package io.benchmate.diary.ics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The zones that Outlook and Exchange name in Windows' way, and where they are (source: Unicode
 * CLDR, windowsZones.xml; the zone of the territory 001). Also the names that Windows shows to
 * people, since Outlook writes those at times.
 */
public final class WindowsZones {
    private static final String SHIFT = "^\\((?:gmt|utc)(?:[+-]\\d\\d:?\\d\\d)?\\)\\s*";
    private static final Map<String, ZoneId> ZONES = new HashMap<>();

    static {
        read("/third-party/cldr/windows-zones.txt");
        read("shown-zones.txt");
    }

    private WindowsZones() {}

    /** Empty for a name that Windows does not have. */
    public static Optional<ZoneId> of(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT).replaceFirst(SHIFT, "");
        return Optional.ofNullable(ZONES.get(wanted));
    }

    /** Each of the world's ways to set the clock, by one of its places; in the order of names. */
    static List<ZoneId> all() {
        return ZONES.values().stream()
                .distinct()
                .sorted(Comparator.comparing(ZoneId::getId))
                .toList();
    }

    private static void read(String file) {
        InputStream found = WindowsZones.class.getResourceAsStream(file);
        if (found == null) {
            throw new IllegalStateException("the zones of " + file + " are not in the jar");
        }
        try (var lines = new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> line.contains(" = "))
                    .map(line -> line.split(" = ", 2))
                    .forEach(
                            pair ->
                                    ZONES.put(
                                            pair[0].strip().toLowerCase(Locale.ROOT),
                                            ZoneId.of(pair[1].strip())));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
