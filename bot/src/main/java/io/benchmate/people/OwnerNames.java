package io.benchmate.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The owners that one cell of a plan names: "C&amp;E, FTL" names two, and "C&amp;E" one, because
 * the plan's key has it. Pure.
 */
public final class OwnerNames {
    private static final Pattern SURE = Pattern.compile("[,;/\\n|+]");
    private static final Pattern ALSO = Pattern.compile("\\s*&\\s*|\\s+and\\s+");
    private static final Pattern BRACKETED = Pattern.compile("^(.*?)\\s*\\(([^()]+)\\)$");

    private OwnerNames() {}

    /**
     * In the cell's order, to the letter, each once. "and" and "&amp;" part owners only where both
     * sides are known: "Learning and Development" is one.
     *
     * @param key the plan's abbreviations and what they stand for
     * @param known further names that are owners of their own, folded
     */
    public static List<String> in(String cell, Map<String, String> key, Set<String> known) {
        Map<String, String> names = new LinkedHashMap<>();
        Names all = new Names(key, known);
        if (all.knows(cell)) {
            return List.of(cell.strip());
        }
        for (String part : SURE.split(cell)) {
            for (String name : all.parted(part.strip())) {
                if (!name.isEmpty()) {
                    names.putIfAbsent(folded(name), name);
                }
            }
        }
        return List.copyOf(names.values());
    }

    /** The same for names that differ in case, spaces or a full stop only. */
    public static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").replaceAll("\\.$", "").toLowerCase(Locale.UK);
    }

    /**
     * Further names of the same owner, folded: what its abbreviation stands for, or the other way
     * round; and both for "Director (DTS)".
     */
    static List<String> alike(String name, Map<String, String> key) {
        List<String> all = new ArrayList<>(List.of(folded(name)));
        Matcher bracketed = BRACKETED.matcher(name.strip());
        if (bracketed.matches()) {
            all.add(folded(bracketed.group(1)));
            all.add(folded(bracketed.group(2)));
        }
        key.forEach(
                (abbreviation, words) -> {
                    if (all.contains(folded(abbreviation)) || all.contains(folded(words))) {
                        all.add(folded(abbreviation));
                        all.add(folded(words));
                    }
                });
        return all.stream().distinct().toList();
    }

    private record Names(Map<String, String> key, Set<String> known) {
        boolean knows(String name) {
            return known.contains(folded(name))
                    || key.entrySet().stream()
                            .anyMatch(
                                    each ->
                                            folded(each.getKey()).equals(folded(name))
                                                    || folded(each.getValue())
                                                            .equals(folded(name)));
        }

        List<String> parted(String part) {
            if (knows(part)) {
                return List.of(part);
            }
            Matcher also = ALSO.matcher(part);
            while (also.find()) {
                String left = part.substring(0, also.start()).strip();
                List<String> right = parted(part.substring(also.end()).strip());
                if (knows(left) && right.stream().allMatch(this::knows)) {
                    List<String> all = new ArrayList<>(List.of(left));
                    all.addAll(right);
                    return all;
                }
            }
            return List.of(part);
        }
    }
}
