package io.benchmate.diary;

import org.jspecify.annotations.Nullable;

/**
 * One thing that happens: an event's one time, one of a series, or a stage of an award.
 *
 * @param title as it is at this time
 * @param stage of an award; null for an event
 */
public record Occurrence(
        Kept kept, String title, When when, Place place, Status status, @Nullable Stage stage) {

    public Entry entry() {
        return kept.entry();
    }

    public boolean cancelled() {
        return status == Status.CANCELLED;
    }
}
