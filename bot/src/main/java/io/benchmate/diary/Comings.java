package io.benchmate.diary;

import io.benchmate.people.Person;

import java.util.List;

/** Who comes to what. */
public interface Comings {

    /** A later answer takes an earlier one's place. */
    void answer(String entryId, Person person, boolean coming);

    /**
     * Somebody who comes.
     *
     * @param seen up to which change of the diary he knows of
     */
    record Coming(String entryId, String person, long seen) {}

    /** Those who do not know yet that what they come to was moved or cancelled, by others. */
    List<Coming> behind();

    /** He knows of all changes of the entry up to this one. */
    void seen(String entryId, String person, long change);

    int coming(String entryId);

    /** The names, for the organiser; in the order of answering. */
    List<String> names(String entryId);
}
