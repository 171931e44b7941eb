package io.benchmate.diary;

import org.jspecify.annotations.Nullable;

/**
 * How to book.
 *
 * @param link may be empty
 * @param until null where no deadline is told
 */
public record Booking(String link, @Nullable Moment until) {
    public static final Booking NONE = new Booking("", null);
}
