package io.benchmate.gaps.jdbc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** What makes two rows the same: their ids, and words but for case and space. */
final class WordsKey {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private WordsKey() {}

    static String of(String words, String... ids) {
        String plain = SPACES.matcher(words.toLowerCase(Locale.UK)).replaceAll(" ").strip();
        String whole = String.join("\n", ids) + "\n" + plain;
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(whole.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
