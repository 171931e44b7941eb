package io.benchmate.plan.timescale;

import java.util.List;
import java.util.Map;

/** Words of time as people write them in a hurry: "qtrly", "Ongiong", "Summmer", "acad yr". */
final class Spellings {
    private static final Map<String, String> SHORT =
            Map.of(
                    "acad", "academic",
                    "yr", "year",
                    "qtrly", "quarterly",
                    "qrtly", "quarterly",
                    "mthly", "monthly",
                    "immed", "immediate",
                    "xmas", "christmas");

    /**
     * Those of which no slip makes another word that stands in plans, as "Eastern" is of Easter.
     */
    private static final List<String> LONG =
            List.of(
                    "academic",
                    "annual",
                    "annually",
                    "autumn",
                    "christmas",
                    "continual",
                    "continuing",
                    "continuous",
                    "continuously",
                    "financial",
                    "fortnightly",
                    "immediate",
                    "immediately",
                    "michaelmas",
                    "monthly",
                    "ongoing",
                    "onwards",
                    "quarter",
                    "quarterly",
                    "semester",
                    "spring",
                    "summer",
                    "termly",
                    "throughout",
                    "winter");

    private static final int SHORTEST = 5;

    private Spellings() {}

    /**
     * The usual spelling of a word of time; any other word as it stands.
     *
     * @param word in lower case
     */
    static String usual(String word) {
        String full = SHORT.get(word);
        if (full != null) {
            return full;
        }
        return word.length() < SHORTEST || LONG.contains(word) ? word : slip(word);
    }

    private static String slip(String word) {
        for (String name : LONG) {
            if (!word.equals(name + "s") && Slips.isSlipOf(name, word)) {
                return name;
            }
        }
        return word;
    }
}
