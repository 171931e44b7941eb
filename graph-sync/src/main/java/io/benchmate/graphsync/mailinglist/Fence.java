package io.benchmate.graphsync.mailinglist;

/**
 * Asked before every single write to a target: whether this run still holds the target's lease. A
 * writer that gets a no writes nothing more.
 */
public interface Fence {
    boolean holds();
}
