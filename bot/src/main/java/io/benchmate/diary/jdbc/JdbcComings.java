package io.benchmate.diary.jdbc;

import io.benchmate.diary.Comings;
import io.benchmate.people.Person;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.InstantSource;
import java.util.List;

/** Answers to invitations in the database. */
final class JdbcComings implements Comings {
    private final JdbcClient jdbc;
    private final InstantSource clock;

    JdbcComings(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void answer(String entryId, Person person, boolean coming) {
        Upsert.run(
                jdbc,
                """
                update diary_rsvp set coming = :coming, person_name = :name, answered_at = :now,
                    retain_until = :until,
                    seen_change = (select coalesce(max(version), 0) from diary_version)
                where entry_id = :entry and person = :person
                """,
                """
                insert into diary_rsvp (entry_id, person, person_name, coming, answered_at,
                    retain_until, seen_change)
                values (:entry, :person, :name, :coming, :now, :until,
                    (select coalesce(max(version), 0) from diary_version))
                """,
                sql ->
                        sql.param("coming", coming)
                                .param("name", person.name())
                                .param("now", JdbcDiary.utc(clock.instant()))
                                .param(
                                        "until",
                                        JdbcDiary.utc(clock.instant().plus(JdbcSuggestions.KEEP)))
                                .param("entry", entryId)
                                .param("person", person.objectId()));
    }

    @Override
    public List<Coming> behind() {
        return jdbc.sql(
                        """
                        select entry_id, person, seen_change from diary_rsvp
                        where coming and exists (
                            select 1 from diary_change c
                            where c.entry_id = diary_rsvp.entry_id and c.moves
                                and c.number > diary_rsvp.seen_change
                                and c.changed_by <> diary_rsvp.person)
                        order by person, answered_at, entry_id
                        """)
                .query((rs, _) -> new Coming(rs.getString(1), rs.getString(2), rs.getLong(3)))
                .list();
    }

    @Override
    public void seen(String entryId, String person, long change) {
        jdbc.sql(
                        """
                        update diary_rsvp set seen_change = :change
                        where entry_id = :entry and person = :person
                        """)
                .param("change", change)
                .param("entry", entryId)
                .param("person", person)
                .update();
    }

    @Override
    public int coming(String entryId) {
        return jdbc.sql("select count(*) from diary_rsvp where entry_id = :entry and coming")
                .param("entry", entryId)
                .query(Integer.class)
                .single();
    }

    @Override
    public List<String> names(String entryId) {
        return jdbc.sql(
                        """
                        select person_name from diary_rsvp where entry_id = :entry and coming
                        order by answered_at, person_name
                        """)
                .param("entry", entryId)
                .query((rs, row) -> rs.getString(1))
                .list();
    }
}
