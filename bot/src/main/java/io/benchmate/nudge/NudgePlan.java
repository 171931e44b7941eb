package io.benchmate.nudge;

import io.benchmate.people.Assignee;
import io.benchmate.plan.PlanId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * How the owners of one plan are reminded, as an admin set it.
 *
 * @param active whether anything is sent at all; false until an admin saw the rehearsal
 * @param rules when
 * @param chair who is told where an owner has no deputy, or null
 * @param reviews the days of the steering group's meetings, in order
 */
public record NudgePlan(
        PlanId plan,
        boolean active,
        Rules rules,
        Assignee.@Nullable Person chair,
        List<LocalDate> reviews) {
    public NudgePlan {
        reviews = reviews.stream().sorted().distinct().toList();
    }

    /** As a plan is before anybody set anything: off. */
    public static NudgePlan off(PlanId plan, LocalDate today) {
        return new NudgePlan(plan, false, Rules.usual(today), null, List.of());
    }

    /** On from a day: what was due to be told before is not. */
    public NudgePlan on(LocalDate today) {
        Rules from = new Rules(rules.leads(), rules.overdueEvery(), rules.grace(), today);
        return new NudgePlan(plan, true, from, chair, reviews);
    }

    public NudgePlan off() {
        return new NudgePlan(plan, false, rules, chair, reviews);
    }

    public NudgePlan with(Rules other) {
        return new NudgePlan(plan, active, other, chair, reviews);
    }

    public NudgePlan chairedBy(Assignee.@Nullable Person other) {
        return new NudgePlan(plan, active, rules, other, reviews);
    }

    public NudgePlan reviewedOn(List<LocalDate> days) {
        return new NudgePlan(plan, active, rules, chair, days);
    }
}
