package io.benchmate.diary.reading;

import io.benchmate.diary.feeds.CalendarFetch;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A calendar elsewhere that the diary is kept in step with.
 *
 * @param address a feed's address, which may be secret, or a mailbox's
 * @param name the source of its entries, and what people are shown; no two have the same
 * @param copy what the host said of the copy that was read last
 * @param triedAt when it was last asked; null for never
 * @param readAt when it was last read, or was found unchanged; null for never
 * @param problem why the last try failed; null where it did not
 * @param note what a person should look at; null for nothing
 */
public record ReadCalendar(
        String id,
        Kind kind,
        String address,
        String name,
        CalendarFetch.Copy copy,
        @Nullable Instant triedAt,
        @Nullable Instant readAt,
        @Nullable String problem,
        @Nullable String note) {

    /** Names are stored; never rename one. */
    public enum Kind {
        WEB,
        MAILBOX
    }

    ReadCalendar read(Instant at, CalendarFetch.Copy newest, @Nullable String toLookAt) {
        return new ReadCalendar(id, kind, address, name, newest, at, at, null, toLookAt);
    }

    ReadCalendar failed(Instant at, String why) {
        return new ReadCalendar(id, kind, address, name, copy, at, readAt, why, note);
    }
}
