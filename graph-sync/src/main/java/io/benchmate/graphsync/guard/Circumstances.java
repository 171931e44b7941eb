package io.benchmate.graphsync.guard;

import java.util.Map;

/**
 * What happened before, as far as it matters to the guard.
 *
 * @param sizes by source, how much it held at the last complete reading
 * @param firstRun whether nothing was ever applied to this list
 * @param afterUndo whether the last thing done was an undo, which this plan may do again
 */
public record Circumstances(Map<String, Integer> sizes, boolean firstRun, boolean afterUndo) {
    public Circumstances {
        sizes = Map.copyOf(sizes);
    }
}
