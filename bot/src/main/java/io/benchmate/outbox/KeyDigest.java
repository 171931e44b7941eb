package io.benchmate.outbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What stays of a message's key when the message is erased with its person: enough to know the key
 * again, too little to read it.
 */
public final class KeyDigest {
    private KeyDigest() {}

    /** SHA-256 in hexadecimal. */
    public static String of(String key) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
