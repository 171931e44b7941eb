package io.benchmate.lists;

import io.benchmate.people.Person;

import java.util.List;

/** What waits to be done, kept in the database. */
public interface Jobs {

    /**
     * Idempotent while the same waits, whoever asks.
     *
     * @return whether it is new
     */
    boolean add(Order order, Person asker);

    /** What is to be done: see {@link Job}. */
    record Order(String list, Job.Kind kind, String hash, long undoes) {}

    /** Oldest first. */
    List<Job> waiting();

    /** It is done, and waits no more. Idempotent. */
    void done(String id);
}
