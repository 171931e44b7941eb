package io.benchmate.plan.importing;

import java.util.Locale;

/** Text as cells and headings hold it. */
final class Words {
    private Words() {}

    /** Without control characters, with every run of white space as one space. */
    static String fold(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\s\\u00a0\\u2007\\u202f]+", " ").strip();
    }

    /** A heading for comparing: lower case, without "B." before it and marks around it. */
    static String plain(String heading) {
        return fold(heading)
                .replaceFirst("^[A-Z]\\.(?=\\s|$)", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}#&/+' -]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    static int count(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
