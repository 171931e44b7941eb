package io.benchmate.diary.jdbc;

import io.benchmate.diary.personal.Readers;
import io.benchmate.diary.personal.Rhythm;
import io.benchmate.people.Person;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who wants the diary sent, in the database. */
final class JdbcReaders implements Readers {
    private static final String SELECT =
            "select person, rhythm, asked_on, told_for from diary_reader";
    private static final String MONTHLY = "MONTHLY";

    private final JdbcClient jdbc;

    JdbcReaders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Reader> all() {
        return jdbc.sql(SELECT + " order by person").query(JdbcReaders::row).list();
    }

    @Override
    public Optional<Reader> of(String person) {
        return jdbc.sql(SELECT + " where person = :person")
                .param("person", person)
                .query(JdbcReaders::row)
                .optional();
    }

    @Override
    public void ask(Person person, Rhythm rhythm, LocalDate since) {
        Upsert.run(
                jdbc,
                """
                update diary_reader set rhythm = :rhythm, asked_on = :since, told_for = null
                where person = :person
                """,
                """
                insert into diary_reader (person, rhythm, asked_on)
                values (:person, :rhythm, :since)
                """,
                sql ->
                        sql.param("person", person.objectId())
                                .param("rhythm", name(rhythm))
                                .param("since", since));
    }

    @Override
    public boolean stop(String person) {
        return jdbc.sql("delete from diary_reader where person = :person")
                        .param("person", person)
                        .update()
                == 1;
    }

    @Override
    public void told(String person, @Nullable LocalDate due) {
        jdbc.sql(
                        "update diary_reader set told_for = cast(:due as date)"
                                + " where person = :person")
                .param("due", due)
                .param("person", person)
                .update();
    }

    private static String name(Rhythm rhythm) {
        return switch (rhythm) {
            case Rhythm.Weekly(DayOfWeek day) -> day.name();
            case Rhythm.Monthly() -> MONTHLY;
        };
    }

    private static Reader row(ResultSet rs, int row) throws SQLException {
        String rhythm = rs.getString(2);
        return new Reader(
                rs.getString(1),
                rhythm.equals(MONTHLY)
                        ? new Rhythm.Monthly()
                        : new Rhythm.Weekly(DayOfWeek.valueOf(rhythm)),
                rs.getObject(3, LocalDate.class),
                rs.getObject(4, LocalDate.class));
    }
}
