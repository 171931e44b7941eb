package io.benchmate.diary.personal;

import java.time.LocalDate;

/** On which days somebody may be written to: those on which he works, outside his pauses. */
@FunctionalInterface
public interface Availability {
    boolean on(String person, LocalDate day);
}
