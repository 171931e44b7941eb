package io.benchmate.diary;

import java.util.Locale;

/** A step of an award, in the order in which they usually come. */
public enum Stage {
    OPENS("Opens"),
    SIFT("Internal sift"),
    CLOSES("Closes"),
    REFERENCES("References due"),
    SHORTLIST("Shortlist"),
    CEREMONY("Ceremony");

    private final String words;

    Stage(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
