package io.benchmate.diary;

import io.benchmate.people.Person;

import java.util.List;

/** Who wants to be reminded of what; one wish for each person and entry. */
public interface Reminders {

    record Reminder(String entryId, String person, int daysBefore) {}

    void ask(String entryId, Person person, int daysBefore);

    List<Reminder> waiting();

    void done(Reminder reminder);
}
