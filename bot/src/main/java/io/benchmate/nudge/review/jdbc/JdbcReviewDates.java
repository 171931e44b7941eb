package io.benchmate.nudge.review.jdbc;

import io.benchmate.nudge.review.Meetings;
import io.benchmate.nudge.review.ReviewDates;
import io.benchmate.people.Person;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Rows are added, never changed: of each day the newest tells whether it stands. */
final class JdbcReviewDates implements ReviewDates {
    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final Set<LocalDate> set;

    JdbcReviewDates(JdbcClient jdbc, InstantSource clock, Set<LocalDate> set) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.set = Set.copyOf(set);
    }

    @Override
    public Meetings meetings() {
        Set<LocalDate> all = new HashSet<>(set);
        said().forEach(
                        (day, stands) -> {
                            if (stands) {
                                all.add(day);
                            }
                        });
        return Meetings.of(all);
    }

    private Map<LocalDate, Boolean> said() {
        Map<LocalDate, Boolean> newest = new LinkedHashMap<>();
        jdbc.sql("select review_day, stands from review_date order by sequence_number")
                .query((rs, _) -> Map.entry(rs.getObject(1, LocalDate.class), rs.getBoolean(2)))
                .list()
                .forEach(each -> newest.put(each.getKey(), each.getValue()));
        return newest;
    }

    @Override
    public boolean isSet(LocalDate day) {
        return set.contains(day);
    }

    @Override
    public boolean add(LocalDate day, Person by) {
        if (meetings().days().contains(day)) {
            return false;
        }
        say(day, true, by);
        return true;
    }

    @Override
    public boolean remove(LocalDate day, Person by) {
        if (!said().getOrDefault(day, false)) {
            return false;
        }
        say(day, false, by);
        return true;
    }

    private void say(LocalDate day, boolean stands, Person by) {
        jdbc.sql(
                        """
                        insert into review_date (id, review_day, stands, said_by, said_by_name,
                            said_at)
                        values (:id, :day, :stands, :by, :byName, :at)
                        """)
                .param("id", UUID.randomUUID().toString())
                .param("day", day)
                .param("stands", stands)
                .param("by", by.objectId())
                .param("byName", by.name())
                .param(
                        "at",
                        clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC))
                .update();
    }
}
