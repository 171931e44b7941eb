package io.benchmate.graphsync.guard;

/**
 * How much may change unasked. A share alone is useless for a short list and a number alone for a
 * long one, so the larger of the two counts.
 *
 * @param floor so many may always change
 * @param removals in per cent of the list
 * @param additions in per cent of the list
 * @param shrink by how many per cent a source may shrink
 * @param mailless up to how many per cent of the people may lack an address
 */
public record Limits(int floor, int removals, int additions, int shrink, int mailless) {
    public static final Limits USUAL = new Limits(5, 10, 25, 10, 20);

    boolean tooManyRemovals(int removed, int members) {
        return removed > Math.max(floor, members * removals / 100.0) || removed * 2 > members;
    }

    boolean tooManyAdditions(int added, int members) {
        return added > Math.max(floor, members * additions / 100.0);
    }

    boolean shrunken(int now, int before) {
        return before - now > Math.max(floor, before * shrink / 100.0);
    }

    boolean maillessEnMasse(int without, int all) {
        return without > 2 && without > all * mailless / 100.0;
    }
}
