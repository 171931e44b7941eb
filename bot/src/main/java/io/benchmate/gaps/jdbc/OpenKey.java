package io.benchmate.gaps.jdbc;

import io.benchmate.gaps.NewQuestion;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * What makes two open questions the same: who, which plan, and the words but for case and space.
 */
final class OpenKey {
    private OpenKey() {}

    static String of(NewQuestion question) {
        String words = question.text().toLowerCase(Locale.UK).replaceAll("\\s+", " ").strip();
        String whole =
                String.join("\n", question.asker().objectId(), question.plan().value(), words);
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
