package io.benchmate.diary.jdbc;

import io.benchmate.diary.Reminders;
import io.benchmate.people.Person;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.InstantSource;
import java.util.List;

/** Reminders in the database. */
final class JdbcReminders implements Reminders {
    private final JdbcClient jdbc;
    private final InstantSource clock;

    JdbcReminders(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void ask(String entryId, Person person, int daysBefore) {
        if (update(entryId, person, daysBefore) == 0) {
            try {
                insert(entryId, person, daysBefore);
            } catch (DuplicateKeyException another) {
                update(entryId, person, daysBefore);
            }
        }
    }

    private int update(String entryId, Person person, int daysBefore) {
        return jdbc.sql(
                        """
                        update diary_reminder set days_before = :days, asked_at = :now,
                            state = 'WAITING'
                        where entry_id = :entry and person = :person
                        """)
                .param("days", daysBefore)
                .param("now", JdbcDiary.utc(clock.instant()))
                .param("entry", entryId)
                .param("person", person.objectId())
                .update();
    }

    private void insert(String entryId, Person person, int daysBefore) {
        jdbc.sql(
                        """
                        insert into diary_reminder (entry_id, person, days_before, asked_at, state,
                            retain_until)
                        values (:entry, :person, :days, :now, 'WAITING', :until)
                        """)
                .param("entry", entryId)
                .param("person", person.objectId())
                .param("days", daysBefore)
                .param("now", JdbcDiary.utc(clock.instant()))
                .param("until", JdbcDiary.utc(clock.instant().plus(JdbcSuggestions.KEEP)))
                .update();
    }

    @Override
    public List<Reminder> waiting() {
        return jdbc.sql(
                        """
                        select entry_id, person, days_before from diary_reminder
                        where state = 'WAITING' order by entry_id, person
                        """)
                .query((rs, row) -> new Reminder(rs.getString(1), rs.getString(2), rs.getInt(3)))
                .list();
    }

    @Override
    public void done(Reminder reminder) {
        jdbc.sql(
                        """
                        update diary_reminder set state = 'DONE'
                        where entry_id = :entry and person = :person and days_before = :days
                        """)
                .param("entry", reminder.entryId())
                .param("person", reminder.person())
                .param("days", reminder.daysBefore())
                .update();
    }
}
