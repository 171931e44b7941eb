package io.benchmate.nudge.review.jdbc;

import io.benchmate.calendar.Meetings;
import io.benchmate.calendar.SteeringGroup;
import io.benchmate.nudge.review.ReviewDates;
import io.benchmate.people.Person;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Rows are added, never changed: of each day the newest tells whether it stands. */
final class JdbcReviewDates implements ReviewDates {
    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final Set<LocalDate> set;
    private final SteeringGroup diary;

    /**
     * @param diary the days of which the diary tells
     */
    JdbcReviewDates(JdbcClient jdbc, InstantSource clock, Set<LocalDate> set, SteeringGroup diary) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.set = Set.copyOf(set);
        this.diary = diary;
    }

    @Override
    public Map<LocalDate, Origin> origins() {
        Map<LocalDate, Origin> all = new HashMap<>();
        ofReminders().forEach(day -> all.put(day, Origin.REMINDERS));
        diary.meetings().days().forEach(day -> all.put(day, Origin.DIARY));
        set.forEach(day -> all.put(day, Origin.SETTINGS));
        return all;
    }

    private Stream<LocalDate> ofReminders() {
        return jdbc.sql("select reviews from nudge_plan").query(String.class).list().stream()
                .filter(Objects::nonNull)
                .flatMap(days -> Arrays.stream(days.split(",")))
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse);
    }

    @Override
    public Meetings meetings() {
        Set<LocalDate> all = new HashSet<>(origins().keySet());
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
