package io.benchmate.ask;

import io.benchmate.plan.Plan;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What an answer rests on, named in every answer.
 *
 * @param plan the plan that was asked
 * @param version as printed, or null
 * @param asOf the day its statuses speak of, or null when the plan does not say
 */
public record Basis(Plan plan, @Nullable String version, @Nullable LocalDate asOf) {
    public static Basis of(Plan plan) {
        return new Basis(plan, plan.facts().version(), plan.facts().asOf());
    }
}
