package io.benchmate.graphsync.roster;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address in lower case, for comparison and for sending. A plus sign and international
 * domains are kept as they are.
 */
public record Address(String value) implements Comparable<Address> {
    private static final int LONGEST = 254;
    private static final Pattern SHAPE =
            Pattern.compile(
                    "[^\\s@<>()\\[\\],;:\\\\\"\\p{Cntrl}]{1,64}@[^\\s@<>()\\[\\],;:\\\\\"\\p{Cntrl}]+");

    public Address {
        if (!looksLikeOne(value)) {
            throw new IllegalArgumentException("not an e-mail address");
        }
        value = value.toLowerCase(Locale.ROOT);
    }

    /** Nothing for what is no address. */
    public static Optional<Address> of(String text) {
        String trimmed = text.strip();
        return looksLikeOne(trimmed) ? Optional.of(new Address(trimmed)) : Optional.empty();
    }

    private static boolean looksLikeOne(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }

    @Override
    public int compareTo(Address other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
