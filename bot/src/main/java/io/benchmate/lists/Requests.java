package io.benchmate.lists;

import io.benchmate.people.Person;

import java.util.List;
import java.util.Optional;

/** Requests to the owners of lists, kept in the database. */
public interface Requests {

    /** Keeps it; the same that is still open is not kept twice. */
    Filed file(Request.Wanted wanted, Person asker);

    Optional<Request> find(String id);

    /** Oldest first. */
    List<Request> open();

    /** Whether it was open until now. */
    boolean settle(String id, Request.State state, Person by);

    record Filed(Request request, boolean isNew) {}
}
