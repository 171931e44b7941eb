package io.benchmate.plan.importing;

import java.util.Locale;
import java.util.regex.Pattern;

/** Text as cells and headings hold it. */
final class Words {
    private static final Pattern UNSEEN =
            Pattern.compile("[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]");

    /** More marks on a letter than any language writes; to look for words in them takes ages. */
    private static final Pattern PILED = Pattern.compile("(\\p{Mn}{3})\\p{Mn}++");

    /** Possessive, so that a run of any length takes no stack. */
    private static final Pattern BLANK =
            Pattern.compile(
                    "(?:[\\p{Cc}\\s\\p{Zs}\\p{Zl}\\p{Zp}]|_x000[0-9A-Da-d]_|[\\ud800-\\udfff])++");

    private static final Pattern LETTER_BEFORE = Pattern.compile("^[A-Z]\\.(?=\\s|$)");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}#&/+' -]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Words() {}

    /** Without control characters, with every run of white space as one space. */
    static String fold(String text) {
        String visible = PILED.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll("$1");
        return BLANK.matcher(visible).replaceAll(" ").strip();
    }

    /** Whether a text has characters that nobody sees, which {@link #fold} leaves out. */
    static boolean hides(String text) {
        return UNSEEN.matcher(text).find();
    }

    /** A heading for comparing: lower case, without "B." before it and marks around it. */
    static String plain(String heading) {
        String bare = LETTER_BEFORE.matcher(fold(heading)).replaceFirst("");
        String words = MARKS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return SPACES.matcher(words).replaceAll(" ").strip();
    }

    static int count(String text) {
        return text.isBlank() ? 0 : SPACES.split(text.strip()).length;
    }
}
