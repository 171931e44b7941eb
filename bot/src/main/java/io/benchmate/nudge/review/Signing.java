package io.benchmate.nudge.review;

import io.benchmate.plan.Recording;
import io.benchmate.plan.Revision.Editor;
import io.benchmate.plan.Signature;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * How what was recorded names who did and when.
 *
 * @param zone the institution's, for the day
 */
record Signing(ZoneId zone) {
    /** What the erasure of a person's data leaves in place of a name. */
    private static final String ERASED = "forgotten";

    /** "14 people came [recorded by Priya Nair on 3 March 2026]". */
    String signed(String text, Recording recording) {
        return "%s [%s]".formatted(text, words(recording));
    }

    String words(Recording recording) {
        return new Signature(author(recording.by()), day(recording), "").words();
    }

    LocalDate day(Recording recording) {
        return LocalDate.ofInstant(recording.at(), zone);
    }

    static String author(Editor by) {
        return by.name().isBlank() || by.name().equals(ERASED)
                ? "somebody whose name was erased"
                : by.name();
    }
}
