package io.benchmate.plan.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Which owners of a cell the plan's key explains. */
final class OwnerTerms {
    /** "IT Services": with a word written out after it, an abbreviation is part of a name. */
    private static final Pattern IN_A_NAME =
            Pattern.compile("\\b\\p{Lu}{2,5}(?= \\p{Lu}\\p{Ll}{3,}\\b)");

    private OwnerTerms() {}

    /**
     * The terms of the cell that look like abbreviations of the key and are not in it: "HR", or the
     * one word that is left when all others are known. Names in full need no key.
     */
    static List<String> unknown(String cell, Map<String, String> key) {
        boolean keyless = key.keySet().stream().allMatch(StatusWords::known);
        if (keyless || cell.isEmpty() || known(cell, key)) {
            return List.of();
        }
        List<String> left = new ArrayList<>();
        boolean someKnown = false;
        for (String term : terms(unnamed(cell, key))) {
            if (known(term, key)) {
                someKnown |= key.containsKey(term);
            } else if (!term.isEmpty()) {
                left.add(term);
            }
        }
        boolean lone =
                someKnown && left.size() == 1 && Character.isUpperCase(left.getFirst().charAt(0));
        return left.stream().filter(term -> lone || isAbbreviation(term)).distinct().toList();
    }

    /** Whether the cell has an abbreviation that the key explains. */
    static boolean namesOneOf(String cell, Map<String, String> key) {
        return terms(cell).stream()
                .anyMatch(term -> forms(term).stream().anyMatch(form -> isOwner(form, key)));
    }

    private static boolean isOwner(String term, Map<String, String> key) {
        return key.containsKey(term) && !StatusWords.known(term);
    }

    private static List<String> terms(String cell) {
        return Arrays.stream(cell.split("[\\s,;/]+|\\band\\b"))
                .map(part -> part.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", ""))
                .toList();
    }

    /** "DFOs" are more than one DFO. */
    private static List<String> forms(String term) {
        return List.of(term, term.replaceFirst("(?<=\\p{Lu})s$", ""));
    }

    /** The cell without the abbreviations that are part of a name; the key's own stay. */
    private static String unnamed(String cell, Map<String, String> key) {
        return IN_A_NAME
                .matcher(cell)
                .replaceAll(found -> key.containsKey(found.group()) ? found.group() : "");
    }

    private static boolean isAbbreviation(String term) {
        return term.length() <= 10
                && term.chars().filter(Character::isUpperCase).count() >= 2
                && term.chars().filter(Character::isLowerCase).count() <= term.length() / 2;
    }

    private static boolean known(String term, Map<String, String> key) {
        return forms(term).stream()
                .anyMatch(
                        form ->
                                key.containsKey(form)
                                        || form.length() > 3
                                                && key.values().stream()
                                                        .anyMatch(words -> contains(words, form)));
    }

    private static boolean contains(String words, String form) {
        return words.toLowerCase(Locale.ROOT).contains(form.toLowerCase(Locale.ROOT));
    }
}
