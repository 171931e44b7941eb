/**
 * Mailing lists, as the chat keeps them with graph-sync: what would change and why, approvals,
 * pins, requests of people and champions, the schedule, and what is told of it unasked. What is
 * done to a list is graph-sync's, and so is the configuration file; here is who may ask what, and
 * when. The cards draw it, the chat calls it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "admin :: doctor",
            "graphsync",
            "graphsync :: audit",
            "graphsync :: guard",
            "graphsync :: mailinglist",
            "graphsync :: reconcile",
            "graphsync :: roster",
            "graphsync :: settings",
            "outbox",
            "people"
        })
package io.benchmate.lists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
