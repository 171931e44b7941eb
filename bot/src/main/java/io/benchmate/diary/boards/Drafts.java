package io.benchmate.diary.boards;

import io.benchmate.people.Person;

import java.time.LocalDate;
import java.util.Optional;

/** The drafts of the Friday digests, one for each Friday. */
public interface Drafts {

    Optional<Draft> of(LocalDate friday);

    /** The newest before a Friday. */
    Optional<Draft> before(LocalDate friday);

    /** Whether there was none yet; then it is kept. */
    boolean add(Draft draft);

    /** Keeps what an editor said of it. */
    void save(Draft draft, Person by);

    /** Another number after each change. */
    long version();
}
