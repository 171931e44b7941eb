package io.benchmate.ask;

import io.benchmate.plan.Action;
import io.benchmate.plan.Field;
import io.benchmate.plan.PlanFacts;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What the abbreviations in an owner's cell stand for, in the words of the plan's own key. Nothing
 * is added to the key: an abbreviation that it does not explain stays as it is.
 */
public final class OwnerKey {
    private OwnerKey() {}

    /** "DTS: Director of Technical Services", in the order of the key. */
    public static List<String> of(PlanFacts facts, Action action) {
        String owner = action.text(Field.OWNER).orElse("");
        return facts.key().entrySet().stream()
                .filter(entry -> names(owner, entry.getKey()))
                .filter(entry -> !owner.contains(entry.getValue()))
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .toList();
    }

    private static boolean names(String owner, String word) {
        return owner.contains(word)
                && Pattern.compile(
                                "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])")
                        .matcher(owner)
                        .find();
    }
}
