package io.benchmate.ask;

import io.benchmate.plan.Action;
import io.benchmate.plan.Field;
import io.benchmate.plan.PlanFacts;

import java.util.List;

/**
 * What the abbreviations in an owner's cell stand for, in the words of the plan's own key. Nothing
 * is added to the key: an abbreviation that it does not explain stays as it is.
 */
public final class OwnerKey {
    private OwnerKey() {}

    /** "DTS: Director of Technical Services", in the order of the key. */
    public static List<String> of(PlanFacts facts, Action action) {
        return in(facts, action.text(Field.OWNER).orElse(""));
    }

    /** The same of any words of the plan that name somebody. */
    static List<String> in(PlanFacts facts, String owner) {
        return facts.key().entrySet().stream()
                .filter(entry -> names(owner, entry.getKey()))
                .filter(entry -> !owner.contains(entry.getValue()))
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .toList();
    }

    /** Whether the word stands in the cell by itself or in the plural, and not within another. */
    private static boolean names(String owner, String word) {
        for (int at = owner.indexOf(word); at >= 0; at = owner.indexOf(word, at + 1)) {
            int end = at + word.length();
            if (isAlone(owner, at, end) || (isPlural(owner, end) && isAlone(owner, at, end + 1))) {
                return true;
            }
        }
        return false;
    }

    /** "TMs" are more than one TM. */
    private static boolean isPlural(String owner, int end) {
        return end < owner.length()
                && owner.charAt(end) == 's'
                && Character.isUpperCase(owner.charAt(end - 1));
    }

    private static boolean isAlone(String owner, int from, int until) {
        return (from == 0 || !isOfAWord(owner.codePointBefore(from)))
                && (until == owner.length() || !isOfAWord(owner.codePointAt(until)));
    }

    private static boolean isOfAWord(int character) {
        return Character.isLetterOrDigit(character)
                || Character.getType(character) == Character.LETTER_NUMBER
                || Character.getType(character) == Character.OTHER_NUMBER;
    }
}
