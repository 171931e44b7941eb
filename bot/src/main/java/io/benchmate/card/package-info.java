/**
 * Draws answers, previews and lists as Adaptive Cards 1.5 with a complete plain text beside them.
 * Pure: the same value gives the same card. It adds no fact to what it draws, and shows no meaning
 * by colour alone.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "admin",
            "ask",
            "calendar",
            "diary",
            "diary :: boards",
            "diary :: importing",
            "diary :: pages",
            "diary :: personal",
            "plan",
            "plan :: importing",
            "plan :: revising",
            "plan :: recording",
            "plan :: timescale",
            "people",
            "gaps",
            "lists",
            "nudge",
            "nudge :: review",
            "outbox"
        })
package io.benchmate.card;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
