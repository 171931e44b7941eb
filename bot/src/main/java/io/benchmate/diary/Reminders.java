package io.benchmate.diary;

import io.benchmate.people.Person;

import java.time.LocalDate;
import java.util.List;

/** Who wants to be reminded of what; one wish for each person and entry. */
public interface Reminders {

    record Reminder(String entryId, String person, int daysBefore) {}

    /**
     * A reminder that was sent.
     *
     * @param day of the entry, as it was told
     */
    record Told(Reminder reminder, LocalDate day) {}

    void ask(String entryId, Person person, int daysBefore);

    List<Reminder> waiting();

    /** Those sent of entries on this day or later, as they were told. */
    List<Told> told(LocalDate from);

    /** It was sent, and told of that day. */
    void done(Reminder reminder, LocalDate day);

    /** It waits for another day again. */
    void again(Reminder reminder);

    /** There is nothing to remind of any more. */
    void over(Reminder reminder);
}
