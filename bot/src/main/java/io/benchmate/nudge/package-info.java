/**
 * What is due to whom on a day: rules and lead times, digests, snooze, pause, cover, escalation.
 * Pure, without a clock or a database; what was told before comes in as {@link
 * io.benchmate.nudge.History}. Nothing here is sent: the rehearsal shows what would be.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "plan",
            "plan :: timescale",
            "plan :: importing",
            "plan :: revising",
            "people",
            "calendar",
            "outbox"
        })
package io.benchmate.nudge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
