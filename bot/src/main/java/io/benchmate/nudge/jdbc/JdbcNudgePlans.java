package io.benchmate.nudge.jdbc;

import io.benchmate.nudge.Lead;
import io.benchmate.nudge.NudgePlan;
import io.benchmate.nudge.NudgePlans;
import io.benchmate.nudge.Rules;
import io.benchmate.people.Assignee;
import io.benchmate.people.Person;
import io.benchmate.plan.PlanId;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** One row for each plan that somebody set. */
final class JdbcNudgePlans implements NudgePlans {
    private final JdbcClient jdbc;
    private final InstantSource clock;

    JdbcNudgePlans(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public NudgePlan of(PlanId plan, LocalDate today) {
        return jdbc.sql("select * from nudge_plan where plan = :plan")
                .param("plan", plan.value())
                .query(JdbcNudgePlans::read)
                .optional()
                .orElseGet(() -> NudgePlan.off(plan, today));
    }

    private static NudgePlan read(ResultSet rs, int row) throws SQLException {
        Rules rules =
                new Rules(
                        Arrays.stream(rs.getString("leads").split(","))
                                .filter(each -> !each.isEmpty())
                                .map(Lead::parse)
                                .toList(),
                        rs.getInt("overdue_every"),
                        rs.getInt("grace"),
                        rs.getObject("since", LocalDate.class));
        String chair = rs.getString("chair");
        return new NudgePlan(
                new PlanId(rs.getString("plan")),
                rs.getBoolean("active"),
                rules,
                chair.isEmpty() || chair.equals("forgotten")
                        ? null
                        : new Assignee.Person(chair, rs.getString("chair_name")),
                days(rs.getString("reviews")));
    }

    private static List<LocalDate> days(String text) {
        return Arrays.stream(text.split(","))
                .filter(each -> !each.isEmpty())
                .map(LocalDate::parse)
                .toList();
    }

    @Override
    public void set(NudgePlan plan, Person by) {
        if (update(plan, by) == 0) {
            try {
                insert(plan, by);
            } catch (DuplicateKeyException alreadyThere) {
                update(plan, by);
            }
        }
    }

    private int update(NudgePlan plan, Person by) {
        return write(
                """
                update nudge_plan set active = :active, since = :since, leads = :leads,
                    overdue_every = :every, grace = :grace, reviews = :reviews, chair = :chair,
                    chair_name = :chairName, switched_by = :by, switched_by_name = :byName,
                    switched_at = :at
                where plan = :plan
                """,
                plan,
                by);
    }

    private void insert(NudgePlan plan, Person by) {
        write(
                """
                insert into nudge_plan (plan, active, since, leads, overdue_every, grace, reviews,
                    chair, chair_name, switched_by, switched_by_name, switched_at)
                values (:plan, :active, :since, :leads, :every, :grace, :reviews, :chair,
                    :chairName, :by, :byName, :at)
                """,
                plan,
                by);
    }

    private int write(String sql, NudgePlan plan, Person by) {
        Rules rules = plan.rules();
        Assignee.@Nullable Person chair = plan.chair();
        return jdbc.sql(sql)
                .param("plan", plan.plan().value())
                .param("active", plan.active())
                .param("since", rules.since())
                .param("leads", joined(rules.leads().stream().map(Lead::mark).toList()))
                .param("every", rules.overdueEvery())
                .param("grace", rules.grace())
                .param("reviews", joined(plan.reviews().stream().map(LocalDate::toString).toList()))
                .param("chair", chair == null ? "" : chair.id())
                .param("chairName", chair == null ? "" : chair.name())
                .param("by", by.objectId())
                .param("byName", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String joined(List<String> parts) {
        return parts.stream().collect(Collectors.joining(","));
    }
}
