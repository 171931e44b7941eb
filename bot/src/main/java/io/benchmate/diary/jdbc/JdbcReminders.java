package io.benchmate.diary.jdbc;

import io.benchmate.diary.Reminders;
import io.benchmate.people.Person;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/** Reminders in the database. */
final class JdbcReminders implements Reminders {
    private static final String SELECT =
            "select entry_id, person, days_before, told_day from diary_reminder ";

    private final JdbcClient jdbc;
    private final InstantSource clock;

    JdbcReminders(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void ask(String entryId, Person person, int daysBefore) {
        Upsert.run(
                jdbc,
                """
                update diary_reminder set days_before = :days, asked_at = :now, state = 'WAITING',
                    told_day = null, retain_until = :until
                where entry_id = :entry and person = :person
                """,
                """
                insert into diary_reminder (entry_id, person, days_before, asked_at, state,
                    retain_until)
                values (:entry, :person, :days, :now, 'WAITING', :until)
                """,
                sql ->
                        sql.param("days", daysBefore)
                                .param("now", JdbcDiary.utc(clock.instant()))
                                .param(
                                        "until",
                                        JdbcDiary.utc(clock.instant().plus(JdbcSuggestions.KEEP)))
                                .param("entry", entryId)
                                .param("person", person.objectId()));
    }

    @Override
    public List<Reminder> waiting() {
        return jdbc.sql(SELECT + "where state = 'WAITING' order by entry_id, person")
                .query(JdbcReminders::reminder)
                .list();
    }

    @Override
    public List<Told> told(LocalDate from) {
        return jdbc.sql(
                        SELECT
                                + "where state = 'DONE' and told_day >= :from"
                                + " order by entry_id, person")
                .param("from", from)
                .query((rs, row) -> new Told(reminder(rs, row), rs.getObject(4, LocalDate.class)))
                .list();
    }

    @Override
    public void done(Reminder reminder, LocalDate day) {
        write(reminder, "DONE", day);
    }

    @Override
    public void again(Reminder reminder) {
        write(reminder, "WAITING", null);
    }

    @Override
    public void over(Reminder reminder) {
        write(reminder, "DONE", null);
    }

    private void write(Reminder reminder, String state, @Nullable LocalDate day) {
        jdbc.sql(
                        """
                        update diary_reminder set state = :state, told_day = cast(:day as date)
                        where entry_id = :entry and person = :person and days_before = :days
                        """)
                .param("state", state)
                .param("day", day)
                .param("entry", reminder.entryId())
                .param("person", reminder.person())
                .param("days", reminder.daysBefore())
                .update();
    }

    private static Reminder reminder(ResultSet rs, int row) throws SQLException {
        return new Reminder(rs.getString(1), rs.getString(2), rs.getInt(3));
    }
}
