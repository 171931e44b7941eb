package io.benchmate.diary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What kind of thing an entry is; channels and feeds are made of these. */
public enum Category {
    NETWORK("Network and forums", "network|forum|meeting|community|committee|open day"),
    TRAINING("Training and CPD", "training|cpd|course|workshop|webinar|seminar|registration"),
    AWARDS("Awards and prizes", "award|prize|medal|nomination|competition|fellowship"),
    SOCIAL("Social and well-being", "social|coffee|cake|lunch|well-?being|celebration"),
    OPPORTUNITIES("Opportunities", "opportunit|grant|fund|secondment|placement|bursar"),
    OTHER("Other", "other");

    private final String words;
    private final Pattern sign;

    Category(String words, String sign) {
        this.words = words;
        this.sign = Pattern.compile("\\b(" + sign + ")", Pattern.CASE_INSENSITIVE);
    }

    public String words() {
        return words;
    }

    /** Part of an address or a card's data. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Category> ofKey(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }

    /** The category that words speak of; {@link #OTHER} where they speak of none. */
    public static Category of(String words) {
        return Arrays.stream(values())
                .filter(each -> each.words.equalsIgnoreCase(words.strip()))
                .findFirst()
                .or(
                        () ->
                                Arrays.stream(values())
                                        .filter(each -> each.sign.matcher(words).find())
                                        .findFirst())
                .orElse(OTHER);
    }
}
