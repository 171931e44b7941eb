package io.benchmate.lists;

import java.util.List;

/**
 * One person's change, as people read it.
 *
 * @param subject what the list knows the person by
 * @param who name and address
 * @param because never empty
 * @param department as the directory or a source says; empty where none does
 * @param faculty the configured faculty of that department; empty for none
 */
public record PlannedChange(
        Kind kind,
        String subject,
        String who,
        List<String> because,
        String department,
        String faculty) {
    public PlannedChange {
        because = List.copyOf(because);
    }

    /** Which way. */
    public enum Kind {
        JOIN,
        LEAVE,
        /** The same person under another address. */
        NEW_ADDRESS
    }
}
