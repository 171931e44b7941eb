package io.benchmate.graphsync.audit;

/** How far a run has come. */
public enum RunState {
    APPLYING,
    /** Every item was done. */
    DONE,
    /** It came to its end, and some items were not done. */
    INCOMPLETE,
    /** It never came to its end; the next run found it so. */
    INTERRUPTED
}
