package io.benchmate.plan.recording;

import io.benchmate.plan.Field;

import org.jspecify.annotations.Nullable;

/**
 * What somebody filled in, to the letter; each part may be left out.
 *
 * @param status a colour or a word of the plan's legend; empty for none
 * @param reason why, which some statuses need; empty for none
 * @param evidence words or a link; empty for none
 * @param field the cell to correct; null for none
 * @param text how that cell should read; {@link #BLANK} for nothing
 */
public record Entry(
        String status, String reason, String evidence, @Nullable Field field, String text) {
    /** What stands for an empty cell, since an input left empty says nothing. */
    public static final String BLANK = "(blank)";

    public static final Entry NOTHING = new Entry("", "", "", null, "");

    public Entry {
        status = status.strip();
        reason = reason.strip();
        evidence = evidence.strip();
        text = text.strip();
    }

    public static Entry status(String status, String reason) {
        return new Entry(status, reason, "", null, "");
    }

    public static Entry evidence(String evidence) {
        return new Entry("", "", evidence, null, "");
    }

    public static Entry correction(Field field, String text) {
        return new Entry("", "", "", field, text);
    }
}
