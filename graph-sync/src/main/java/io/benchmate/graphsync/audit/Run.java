package io.benchmate.graphsync.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * A run that wrote, or began to.
 *
 * @param undoes the run that it undid
 * @param actor who or what started it
 */
public record Run(
        long id,
        String list,
        String hash,
        RunState state,
        Optional<Long> undoes,
        String actor,
        Optional<String> approvedBy,
        Instant began) {}
