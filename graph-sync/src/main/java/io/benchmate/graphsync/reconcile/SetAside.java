package io.benchmate.graphsync.reconcile;

/** A difference that is seen but not acted on now. */
public record SetAside(Change change, Why why, String words) {

    /** Why not. */
    public enum Why {
        /** The list only adds. */
        ADD_ONLY,
        /** The target refused the person; tried again daily. */
        PARKED,
        /** Done a moment ago; the target's readers may not show it yet. */
        SETTLING,
        /** The target takes accounts only, and no account is known. */
        NO_ACCOUNT
    }
}
