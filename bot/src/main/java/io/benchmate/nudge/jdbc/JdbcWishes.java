package io.benchmate.nudge.jdbc;

import io.benchmate.nudge.Wishes;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One row a person, and one for each thing that is put off. */
final class JdbcWishes implements Wishes {
    /** A snooze is past a year after its day. */
    private static final int KEPT_DAYS = 366;

    /** What an erasure leaves of somebody who covers. */
    private static final String FORGOTTEN = "forgotten";

    private final JdbcClient jdbc;
    private final InstantSource clock;

    JdbcWishes(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<Wish> of(String person) {
        return jdbc.sql("select * from nudge_person where person = :person")
                .param("person", person)
                .query(JdbcWishes::read)
                .optional();
    }

    @Override
    public List<Wish> all() {
        return jdbc.sql("select * from nudge_person order by person")
                .query(JdbcWishes::read)
                .list();
    }

    private static Wish read(ResultSet rs, int row) throws SQLException {
        LocalDate from = rs.getObject("cover_from", LocalDate.class);
        Wish.Cover cover =
                from == null || rs.getString("deputy").equals(FORGOTTEN)
                        ? null
                        : new Wish.Cover(
                                rs.getString("deputy"),
                                rs.getString("deputy_name"),
                                from,
                                rs.getObject("cover_to", LocalDate.class));
        return new Wish(
                rs.getString("person"),
                rs.getString("person_name"),
                rs.getBoolean("opted_out"),
                week(rs.getString("week")),
                rs.getObject("paused_from", LocalDate.class),
                rs.getObject("paused_to", LocalDate.class),
                cover);
    }

    private static Set<DayOfWeek> week(String days) {
        return Arrays.stream(days.split(","))
                .filter(each -> !each.isEmpty())
                .map(DayOfWeek::valueOf)
                .collect(Collectors.toSet());
    }

    @Override
    public void set(Wish wish) {
        if (update(wish) == 0) {
            try {
                insert(wish);
            } catch (DuplicateKeyException alreadyThere) {
                update(wish);
            }
        }
    }

    private int update(Wish wish) {
        return write(
                """
                update nudge_person set person_name = :name, opted_out = :out, week = :week,
                    paused_from = :pausedFrom, paused_to = :pausedTo, deputy = :deputy,
                    deputy_name = :deputyName, cover_from = :coverFrom, cover_to = :coverTo,
                    changed_at = :now
                where person = :person
                """,
                wish);
    }

    private void insert(Wish wish) {
        write(
                """
                insert into nudge_person (person, person_name, opted_out, week, paused_from,
                    paused_to, deputy, deputy_name, cover_from, cover_to, changed_at)
                values (:person, :name, :out, :week, :pausedFrom, :pausedTo, :deputy, :deputyName,
                    :coverFrom, :coverTo, :now)
                """,
                wish);
    }

    private int write(String sql, Wish wish) {
        Wish.@Nullable Cover cover = wish.cover();
        return jdbc.sql(sql)
                .param("person", wish.person())
                .param("name", cut(wish.name()))
                .param("out", wish.optedOut())
                .param(
                        "week",
                        wish.week().stream()
                                .sorted()
                                .map(DayOfWeek::name)
                                .collect(Collectors.joining(",")))
                .param("pausedFrom", wish.pausedFrom(), Types.DATE)
                .param("pausedTo", wish.pausedTo(), Types.DATE)
                .param("deputy", cover == null ? "" : cover.deputy())
                .param("deputyName", cover == null ? "" : cut(cover.deputyName()))
                .param("coverFrom", cover == null ? null : cover.from(), Types.DATE)
                .param("coverTo", cover == null ? null : cover.to(), Types.DATE)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String cut(String name) {
        return name.length() <= 400 ? name : name.substring(0, 400);
    }

    @Override
    public List<Snooze> snoozes() {
        return jdbc.sql("select person, plan, action, until_day from nudge_snooze")
                .query(
                        (rs, row) ->
                                new Snooze(
                                        rs.getString(1),
                                        rs.getString(2),
                                        rs.getString(3),
                                        rs.getObject(4, LocalDate.class)))
                .list();
    }

    @Override
    public void snooze(Snooze snooze) {
        if (put(
                        "update nudge_snooze set until_day = :until, retain_until = :keep where"
                                + " person = :person and plan = :plan and action = :action",
                        snooze)
                == 0) {
            put(
                    "insert into nudge_snooze (person, plan, action, until_day, retain_until)"
                            + " values (:person, :plan, :action, :until, :keep)",
                    snooze);
        }
    }

    private int put(String sql, Snooze snooze) {
        return jdbc.sql(sql)
                .param("person", snooze.person())
                .param("plan", snooze.plan())
                .param("action", snooze.action())
                .param("until", snooze.until())
                .param(
                        "keep",
                        snooze.until().plusDays(KEPT_DAYS).atStartOfDay().atOffset(ZoneOffset.UTC))
                .update();
    }
}
