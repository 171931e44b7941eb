package io.benchmate.graphsync.reconcile;

import java.util.List;

/**
 * What would change on a list.
 *
 * @param members how many are on the list now
 * @param belong how many should be
 * @param hash of the changes, of who should be on the list and of who is: an approval holds for
 *     exactly one
 */
public record ChangePlan(
        String list,
        String target,
        int members,
        int belong,
        List<Change> changes,
        List<SetAside> setAside,
        String hash) {
    public ChangePlan {
        changes = List.copyOf(changes);
        setAside = List.copyOf(setAside);
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    public List<Change.Join> joins() {
        return only(Change.Join.class);
    }

    public List<Change.Leave> leaves() {
        return only(Change.Leave.class);
    }

    public List<Change.NewAddress> newAddresses() {
        return only(Change.NewAddress.class);
    }

    private <C extends Change> List<C> only(Class<C> kind) {
        return changes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
