package io.benchmate.diary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How firm an entry is. */
public enum Status {
    IDEA("idea"),
    TO_BE_DATED("date to be set"),
    CONFIRMED("confirmed"),
    MOVED("moved"),
    CANCELLED("cancelled");

    private final String words;

    Status(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public static Optional<Status> of(String words) {
        String wanted = words.strip().toLowerCase(Locale.UK).replace('-', ' ').replace('_', ' ');
        return Arrays.stream(values())
                .filter(
                        each ->
                                each.words.equals(wanted)
                                        || each.name()
                                                .replace('_', ' ')
                                                .equals(wanted.toUpperCase(Locale.ROOT))
                                        || each == CANCELLED && wanted.equals("canceled"))
                .findFirst();
    }
}
