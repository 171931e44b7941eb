package io.benchmate.diary;

import java.util.List;

/**
 * What was read from a file, a feed or a mailbox, before anything of it is kept.
 *
 * @param entries with fresh ids; whether they are there already is told by their UIDs
 * @param leftOut what could not be taken, and why, a sentence each
 */
public record IncomingEntries(List<Entry> entries, List<String> leftOut) {
    public IncomingEntries {
        entries = List.copyOf(entries);
        leftOut = List.copyOf(leftOut);
    }
}
