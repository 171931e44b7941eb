package io.benchmate.nudge;

import io.benchmate.plan.Plan;
import io.benchmate.plan.PlanReadings;

/**
 * A plan as its owners are to be reminded of it.
 *
 * @param plan with what people recorded laid over it
 * @param people those around it
 */
public record Planned(Plan plan, PlanReadings readings, Rules rules, Circle people) {}
