package io.benchmate.diary.reading;

import io.benchmate.people.Person;

import java.util.List;
import java.util.Optional;

/** The calendars that the diary is kept in step with. */
public interface ReadCalendars {

    /** In the order in which they were added. */
    List<ReadCalendar> all();

    Optional<ReadCalendar> find(String id);

    /** Follows it from now on; where one with that kind and address is followed, nothing. */
    void add(ReadCalendar calendar, Person by);

    /** Keeps what came of reading it; nothing where it is no longer followed. */
    void update(ReadCalendar calendar);

    /** Its entries stay. Whether it was followed until now. */
    boolean remove(String id);
}
