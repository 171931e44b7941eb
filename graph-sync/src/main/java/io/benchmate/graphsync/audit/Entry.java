package io.benchmate.graphsync.audit;

import io.benchmate.graphsync.reconcile.Change;

import java.time.Instant;

/** An item of a run, with what became of it. */
public record Entry(
        long run, int seq, Change change, ItemState state, String note, Instant changed) {}
