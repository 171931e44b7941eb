package io.benchmate.diary;

import io.benchmate.people.Person;

import java.util.List;

/** Who comes to what. */
public interface Comings {

    /** A later answer takes an earlier one's place. */
    void answer(String entryId, Person person, boolean coming);

    int coming(String entryId);

    /** The names, for the organiser; in the order of answering. */
    List<String> names(String entryId);
}
