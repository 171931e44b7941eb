package io.benchmate.plan.importing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import io.benchmate.plan.Field;
import io.benchmate.plan.importing.KeyFinding.OwnersInFull.Owner;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Owners that a plan writes out though its key explains abbreviations of owners, and of whom the
 * key says nothing, so that the admin can see whether one was forgotten. Pure.
 */
final class OwnersInFull {
    private static final Pattern NOBODY =
            Pattern.compile(
                    "(?i)to be .*|tb[acd]|n/?a|none|nobody|unassigned|unknown|vacant|all|everyone"
                            + "|everybody|various|not (?:yet )?\\w+|(?:as|see) \\w+|[^\\p{L}]*");

    private static final Pattern PARTS = Pattern.compile("[,;/|+]");
    private static final Pattern SMALLER = Pattern.compile("\\band\\b");

    /** "Technical Managers (in faculties)" stands for the managers all the same. */
    private static final Pattern ASIDE = Pattern.compile("\\s*\\(.*");

    private static final int SHORTEST = 4;

    private final Map<String, String> key;

    /** What the abbreviations stand for, folded. */
    private final List<String> meanings;

    private OwnersInFull(Map<String, String> key) {
        this.key = key;
        this.meanings =
                key.entrySet().stream()
                        .filter(each -> !StatusWords.known(each.getKey()))
                        .map(each -> folded(ASIDE.matcher(each.getValue()).replaceFirst("")))
                        .toList();
    }

    /**
     * One finding for the file; none where the key knows no owner.
     *
     * @param missing what of each owner's cell was found missing in the key by itself
     */
    static Optional<Finding> of(
            Map<String, String> key,
            List<ActionRows.Read> actions,
            Map<String, List<String>> missing) {
        OwnersInFull looked = new OwnersInFull(key);
        List<Owner> owners = owners(actions);
        List<Owner> unknown =
                owners.stream().filter(owner -> !looked.isKnown(owner.printed())).toList();
        Set<String> reported =
                missing.values().stream()
                        .flatMap(List::stream)
                        .map(OwnersInFull::folded)
                        .collect(toSet());
        List<Owner> named =
                unknown.stream()
                        .filter(owner -> missing.getOrDefault(owner.printed(), List.of()).isEmpty())
                        .filter(owner -> !reported.contains(folded(owner.printed())))
                        .filter(owner -> !NOBODY.matcher(owner.printed()).matches())
                        .toList();
        return unknown.size() == owners.size() || named.isEmpty()
                ? Optional.empty()
                : Optional.of(new KeyFinding.OwnersInFull(named));
    }

    /** Each wording once, as first printed. */
    private static List<Owner> owners(List<ActionRows.Read> actions) {
        return actions.stream()
                .collect(groupingBy(read -> folded(cell(read)), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(
                        alike ->
                                new Owner(
                                        cell(alike.getFirst()),
                                        alike.stream()
                                                .map(read -> read.placed().row().number())
                                                .toList()))
                .toList();
    }

    private static String cell(ActionRows.Read read) {
        return read.action().text(Field.OWNER).orElse("");
    }

    /** Whether the key says anything of anybody in the cell. */
    private boolean isKnown(String cell) {
        return OwnerTerms.namesOneOf(cell, key)
                || PARTS.splitAsStream(folded(cell))
                        .flatMap(
                                part -> Stream.concat(Stream.of(part), SMALLER.splitAsStream(part)))
                        .map(part -> part.strip().replaceFirst("^the ", ""))
                        .filter(part -> part.length() >= SHORTEST)
                        .anyMatch(this::isMeant);
    }

    private boolean isMeant(String part) {
        return meanings.stream()
                .anyMatch(
                        words ->
                                words.contains(part)
                                        || words.length() >= SHORTEST && part.contains(words));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s*&\\s*", " and ");
    }
}
