package io.benchmate.graphsync.guard;

/**
 * Why a plan is held.
 *
 * @param approvable whether a person may let it through all the same
 */
public record HoldReason(String words, boolean approvable) {
    static HoldReason ask(String words) {
        return new HoldReason(words, true);
    }

    static HoldReason never(String words) {
        return new HoldReason(words, false);
    }
}
