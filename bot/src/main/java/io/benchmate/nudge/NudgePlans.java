package io.benchmate.nudge;

import io.benchmate.people.Person;
import io.benchmate.plan.PlanId;

import java.time.LocalDate;

/** How the owners of each plan are reminded. Who may set it is for the caller to check. */
public interface NudgePlans {
    /** What was set; off with the usual rules where nothing was. */
    NudgePlan of(PlanId plan, LocalDate today);

    void set(NudgePlan plan, Person by);
}
