package io.benchmate.calendar;

/**
 * When the steering group meets, whoever knows it: settings, admins, the diary. Safe for use by
 * many threads; what it gives may have changed the next time.
 */
@FunctionalInterface
public interface SteeringGroup {
    /** Where nobody can know. */
    SteeringGroup UNKNOWN = () -> Meetings.NONE;

    /** All days that are known, past and to come, in the institution's zone. */
    Meetings meetings();
}
