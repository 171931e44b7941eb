package io.benchmate.plan.timescale;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** Makes one of wordings that differ only in case, spaces, dashes and quotation marks. */
public final class Wording {
    private Wording() {}

    static String key(String words) {
        return Lexer.tokens(words).stream().map(Token::text).collect(Collectors.joining(" "));
    }

    /** A name of bounded length for a wording, the same for all that differ in nothing else. */
    public static String subject(String words) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(key(words).getBytes(StandardCharsets.UTF_8));
            return "words:" + HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
