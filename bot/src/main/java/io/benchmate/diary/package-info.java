/**
 * Events and awards: what they are, when they happen, and what of it falls into a week or a month.
 * Pure; the database, calendar files, channels and questions have packages of their own below. A
 * date is kept as it was written, with its zone, and never turned into another one.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "outbox",
            "people",
            "plan",
            "plan :: importing",
            "plan :: timescale",
            "graphsync",
            "graphsync :: graph"
        })
package io.benchmate.diary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
