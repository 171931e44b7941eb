package io.benchmate.plan.importing;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the rows that open themes are named: by a label and a number, a number, or in capitals. */
final class SectionNames {
    private static final String LABEL =
            "(theme|pillar|section|part|objective|goal|aim|priority|strand|area|outcome|work"
                    + " ?stream|commitment|principle)s?\\s+\\w{1,3}";

    /** "Objective 1 – Attract a wider range of people to technical work": a name of any length. */
    private static final Pattern LABELLED = Pattern.compile("(?i)^" + LABEL + "\\s*[:.–—-]\\s");

    private static final Pattern ALONE = Pattern.compile("(?i)^" + LABEL + "[\\s:.–—-]*$");

    private static final Pattern NUMBERED =
            Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2}){0,5})[.):\\s]+\\p{L}");

    private SectionNames() {}

    static boolean isLabelled(String text) {
        return LABELLED.matcher(text).find();
    }

    /** Whether the text is a label and its number, and no more. */
    static boolean isLabel(String text) {
        return ALONE.matcher(text).matches();
    }

    /** What the names of one level have in common; empty for a bare name. */
    static String level(String text) {
        Matcher labelled = LABELLED.matcher(text);
        if (labelled.find()) {
            return labelled.group(1).toLowerCase(Locale.ROOT);
        }
        Matcher numbered = NUMBERED.matcher(text);
        if (numbered.find()) {
            return depth(numbered.group(1));
        }
        boolean capitals =
                text.equals(text.toUpperCase(Locale.ROOT))
                        && text.chars().anyMatch(Character::isLetter);
        return capitals ? "capitals" : "";
    }

    /** The level of a number such as "1.2". */
    static String depth(String number) {
        return "number " + number.split("\\.").length;
    }
}
