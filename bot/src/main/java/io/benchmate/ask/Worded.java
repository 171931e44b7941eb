package io.benchmate.ask;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for wordings in a text, at hardly any cost where it has not the letters for them. Hundreds
 * are looked for while one question is answered, and it holds few. Safe for use by many threads.
 */
public final class Worded {
    /** Several parts of the grammar look for something in the same text. */
    private static final Recent<Letters> LETTERS = new Recent<>(64, Letters::of);

    private Worded() {}

    /** Whether the text has the wording somewhere. */
    public static boolean has(String text, Pattern wording) {
        return maybe(text, wording) && wording.matcher(text).find();
    }

    /** Whether the whole text is so worded. */
    public static boolean is(String text, Pattern wording) {
        return maybe(text, wording) && wording.matcher(text).matches();
    }

    /** The first place with the wording. */
    static Optional<MatchResult> first(String text, Pattern wording) {
        if (!maybe(text, wording)) {
            return Optional.empty();
        }
        Matcher matcher = wording.matcher(text);
        return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    /** The whole text, where it is so worded. */
    static Optional<MatchResult> whole(String text, Pattern wording) {
        if (!maybe(text, wording)) {
            return Optional.empty();
        }
        Matcher matcher = wording.matcher(text);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    /** False only for what is surely not there. */
    public static boolean maybe(String text, Pattern wording) {
        return Telltales.of(wording).maybe(letters(text));
    }

    /** The text's letters; kept for a moment, since they are asked for again and again. */
    public static Letters letters(String text) {
        return LETTERS.of(text);
    }
}
