package io.benchmate.diary;

import java.time.Instant;

/**
 * An entry as the diary has it.
 *
 * @param sequence how often it was changed in a way that matters to a calendar (RFC 5545, 3.8.7.4)
 * @param version the diary's version at its last change
 */
public record Kept(Entry entry, int sequence, Instant createdAt, Instant changedAt, long version) {
    public String id() {
        return entry.id();
    }
}
