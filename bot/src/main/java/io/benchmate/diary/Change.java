package io.benchmate.diary;

import java.time.Instant;

/**
 * One change of an entry, for telling who did what.
 *
 * @param number grows with each change of the diary
 * @param what in a few words, such as "moved from 3 March to 10 March 2026"
 * @param moves whether it is now on another date, or cancelled
 */
public record Change(
        long number,
        String entryId,
        String title,
        String what,
        boolean moves,
        String byName,
        Instant at) {}
