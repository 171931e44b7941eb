package io.benchmate.nudge.review;

import io.benchmate.calendar.Meetings;
import io.benchmate.calendar.SteeringGroup;
import io.benchmate.people.Person;

import java.time.LocalDate;
import java.util.Map;

/**
 * When the steering group meets: the settings' dates, those of a plan's reminders, confirmed events
 * of the diary, and those that admins said, with a history of who said what. Who may say it is for
 * the caller to check. Safe for use by many threads.
 */
public interface ReviewDates extends SteeringGroup {

    /** Where a day is known from. */
    enum Origin {
        /** An admin said it, and can take it back. */
        SAID,
        SETTINGS,
        DIARY,
        /** The page of a plan's reminders. */
        REMINDERS
    }

    /** All that stand, days in the institution's zone. */
    @Override
    Meetings meetings();

    /** Where each day that stands is known from, other than from what was said. */
    Map<LocalDate, Origin> origins();

    /** Whether the settings name the day, so that nobody takes it back in the chat. */
    default boolean isSet(LocalDate day) {
        return origins().get(day) == Origin.SETTINGS;
    }

    /**
     * Adds a day. Idempotent.
     *
     * @return whether it was not there before
     */
    boolean add(LocalDate day, Person by);

    /**
     * Takes a day back that was added. Idempotent.
     *
     * @return whether it was there
     */
    boolean remove(LocalDate day, Person by);
}
