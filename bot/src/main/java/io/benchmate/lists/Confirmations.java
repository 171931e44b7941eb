package io.benchmate.lists;

import io.benchmate.people.Person;

import java.time.Instant;
import java.util.Optional;

/** What champions confirmed of their faculties' lists, kept in the database. */
public interface Confirmations {

    /** Confirms exactly the plan with this hash. Idempotent. */
    void confirm(String list, String hash, Person by);

    /** The newest. */
    Optional<Confirmation> latest(String list);

    record Confirmation(String list, String hash, String by, Instant at) {}
}
