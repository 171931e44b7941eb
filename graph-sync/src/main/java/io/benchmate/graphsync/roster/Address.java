package io.benchmate.graphsync.roster;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address in the one form in which it is compared and sent: in lower case, an
 * international domain in its ASCII form (RFC 3490), which every list server takes and gives back,
 * and letters with accents as one character each. What is before the at sign is otherwise kept: a
 * plus sign and what follows it make another address.
 */
public record Address(String value) implements Comparable<Address> {
    private static final int LONGEST = 254;
    private static final Pattern SHAPE =
            Pattern.compile(
                    "[^\\s@<>()\\[\\],;:\\\\\"\\p{Cntrl}]{1,64}@[^\\s@<>()\\[\\],;:\\\\\"\\p{Cntrl}]+");

    /** Letters of which the older standard that Java knows makes another domain. */
    private static final Pattern MISREAD = Pattern.compile("[\u00df\u03c2\u200c\u200d]");

    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");

    public Address {
        if (!looksLikeOne(value)) {
            throw new IllegalArgumentException("not an e-mail address");
        }
        value = compared(value);
    }

    /** Nothing for what is no address. */
    public static Optional<Address> of(String text) {
        String trimmed = text.strip();
        return looksLikeOne(trimmed) ? Optional.of(new Address(trimmed)) : Optional.empty();
    }

    /** What a person is looked up by: an address in its one form, anything else in lower case. */
    public static String folded(String who) {
        return of(who).map(Address::value).orElseGet(() -> who.strip().toLowerCase(Locale.ROOT));
    }

    private static boolean looksLikeOne(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }

    private static String compared(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (ASCII.matcher(lower).matches()) {
            return lower;
        }
        String composed = Normalizer.normalize(lower, Normalizer.Form.NFC);
        int at = composed.indexOf('@') + 1;
        return composed.substring(0, at) + ascii(composed.substring(at));
    }

    private static String ascii(String domain) {
        if (MISREAD.matcher(domain).find()) {
            return domain;
        }
        try {
            return IDN.toASCII(domain).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return domain;
        }
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
