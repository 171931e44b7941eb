package io.benchmate.diary;

import io.benchmate.people.Person;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What people suggested for the diary; an editor takes it or turns it down. */
public interface Suggestions {

    /**
     * @param entry new, or the new state of one that is there
     */
    record Suggestion(String id, Entry entry, Person by, Instant at) {}

    Suggestion add(Entry entry, Person by);

    /** Oldest first. */
    List<Suggestion> open();

    Optional<Suggestion> find(String id);

    /** Whether it was open until now. */
    boolean settle(String id, boolean approved);
}
