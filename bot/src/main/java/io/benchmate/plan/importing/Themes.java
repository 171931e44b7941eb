package io.benchmate.plan.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The plan's themes, each in the spelling in which it first appears. */
final class Themes {
    private final Map<String, String> spellings = new LinkedHashMap<>();
    private final Map<String, String> key;

    Themes(Map<String, String> key) {
        this.key = key;
    }

    /** The themes that a theme cell names, its codes left out. */
    List<String> in(String cell) {
        if (cell.isEmpty()) {
            return List.of();
        }
        List<Codes.Split> links = Codes.links(cell);
        if (!links.isEmpty()) {
            return links.stream()
                    .map(Codes.Split::rest)
                    .filter(name -> !name.isEmpty())
                    .map(this::spelt)
                    .distinct()
                    .toList();
        }
        List<String> parts = List.of(cell.split("\\s*[,;/&+]\\s*"));
        if (parts.stream().allMatch(key::containsKey)) {
            return parts.stream()
                    .map(part -> spelt(key.getOrDefault(part, part)))
                    .distinct()
                    .toList();
        }
        return List.of(spelt(numberless(cell)));
    }

    private static String numberless(String cell) {
        String name = LineReader.name(cell);
        return name.isEmpty() ? cell : name;
    }

    private String spelt(String theme) {
        return spellings.computeIfAbsent(theme.toLowerCase(Locale.ROOT), unseen -> theme);
    }
}
