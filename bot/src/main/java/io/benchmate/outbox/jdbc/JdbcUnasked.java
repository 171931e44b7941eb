package io.benchmate.outbox.jdbc;

import io.benchmate.outbox.Unasked;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The primary key is the rule: one message that nobody asked for a person and day. */
final class JdbcUnasked implements Unasked {
    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final Duration keep;

    /**
     * @param keep longer than any budget looks back
     */
    JdbcUnasked(JdbcClient jdbc, InstantSource clock, Duration keep) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.keep = keep;
    }

    @Override
    public List<LocalDate> days(String person) {
        return jdbc.sql("select told_on from unasked where person = :person order by told_on")
                .param("person", person)
                .query((rs, row) -> rs.getObject(1, LocalDate.class))
                .list();
    }

    @Override
    public Optional<LocalDate> last(String person, String feature) {
        return jdbc.sql(
                        """
                        select told_on from unasked where person = :person and feature = :feature
                        order by told_on desc limit 1
                        """)
                .param("person", person)
                .param("feature", feature)
                .query((rs, row) -> rs.getObject(1, LocalDate.class))
                .optional();
    }

    @Override
    public boolean take(String person, LocalDate day, String feature) {
        return jdbc.sql(
                                """
                                insert into unasked (person, told_on, feature, retain_until)
                                select :person, cast(:day as date), :feature,
                                    cast(:until as timestamp(3) with time zone)
                                where not exists (select 1 from unasked
                                    where person = :person and told_on = :day)
                                """)
                        .param("person", person)
                        .param("day", day)
                        .param("feature", feature)
                        .param("until", clock.instant().plus(keep).atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public void giveBack(String person, LocalDate day) {
        jdbc.sql("delete from unasked where person = :person and told_on = :day")
                .param("person", person)
                .param("day", day)
                .update();
    }
}
