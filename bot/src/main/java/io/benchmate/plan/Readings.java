package io.benchmate.plan;

import io.benchmate.plan.timescale.Answers;
import io.benchmate.plan.timescale.Conventions;

/** Gives the reader of a plan's timescales, with what admins have said up to now. */
@FunctionalInterface
public interface Readings {
    /** By UK conventions, where nobody can be asked. */
    Readings UK = plan -> PlanReadings.of(plan.facts(), Conventions.UK, Answers.NONE);

    /** Cheap enough to be called for each question. */
    PlanReadings of(Plan plan);
}
