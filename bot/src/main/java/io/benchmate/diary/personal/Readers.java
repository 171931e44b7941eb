package io.benchmate.diary.personal;

import io.benchmate.people.Person;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who wants the diary sent; one wish for each person. */
public interface Readers {

    /**
     * A wish.
     *
     * @param since the day on which it was said; what was due until then is not sent
     * @param told the newest due day for which something was sent; null for none
     */
    record Reader(String person, Rhythm rhythm, LocalDate since, @Nullable LocalDate told) {}

    List<Reader> all();

    Optional<Reader> of(String person);

    /** A later wish takes an earlier one's place. */
    void ask(Person person, Rhythm rhythm, LocalDate since);

    /** Whether there was one. */
    boolean stop(String person);

    /** Something was sent for a due day; null takes that back. */
    void told(String person, @Nullable LocalDate due);
}
