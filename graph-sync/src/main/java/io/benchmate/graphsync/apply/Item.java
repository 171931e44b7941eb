package io.benchmate.graphsync.apply;

import io.benchmate.graphsync.reconcile.Change;

/**
 * A change of a run.
 *
 * @param seq its place in the plan, by which its outcome is recorded
 */
public record Item(int seq, Change change) {}
