package io.benchmate.nudge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What was told before; days in the institution's zone. */
public interface History {

    /** The day on which this key was told, or was covered by a later one of its milestone. */
    Optional<LocalDate> told(String key);

    /** The days on which the person got a message of the bot that he had not asked for. */
    List<LocalDate> unasked(String personId);

    /** The newest of them that reminded him. */
    default Optional<LocalDate> reminded(String personId) {
        return unasked(personId).stream().max(LocalDate::compareTo);
    }
}
