package io.benchmate.graphsync.reconcile;

/** What a list's owner lets a run do. */
public enum Mode {
    /** Nobody is taken off; who would be is shown. How every list begins. */
    ADD_ONLY,
    FULL
}
