package io.benchmate.nudge.review;

import io.benchmate.people.Person;

import java.time.LocalDate;

/**
 * When the steering group meets: the settings' dates and those that admins said, with a history of
 * who said what. Who may say it is for the caller to check. Safe for use by many threads.
 */
public interface ReviewDates {

    /** All that stand, days in the institution's zone. */
    Meetings meetings();

    /** Whether the settings name the day, so that nobody takes it back in the chat. */
    boolean isSet(LocalDate day);

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
