/**
 * What is due to whom on a day: rules and lead times, digests, snooze, pause, cover, escalation.
 * The deciding is pure, without a clock or a database; what was told before comes in as {@link
 * io.benchmate.nudge.History}. {@link io.benchmate.nudge.Round} has it sent, through the outbox,
 * for the plans that an admin switched on; what people answer is kept here and recorded by plan.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "plan",
            "plan :: timescale",
            "plan :: recording",
            "plan :: importing",
            "plan :: revising",
            "people",
            "calendar",
            "outbox"
        })
package io.benchmate.nudge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
