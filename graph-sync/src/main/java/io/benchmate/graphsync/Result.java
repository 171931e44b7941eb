package io.benchmate.graphsync;

import io.benchmate.graphsync.audit.Entry;
import io.benchmate.graphsync.guard.Verdict;
import io.benchmate.graphsync.reconcile.Change;
import io.benchmate.graphsync.reconcile.SetAside;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a run ended. */
public sealed interface Result {

    /** Keys of the people whose new address is not on the list yet. */
    default Set<String> unsettled() {
        Stream<Change> open =
                switch (this) {
                    case Applied one ->
                            Stream.concat(
                                    one.entries().stream()
                                            .filter(entry -> !entry.state().settled())
                                            .map(Entry::change),
                                    aside(one.prepared()));
                    case Shown one -> aside(one.prepared());
                    case HeldBack one -> one.prepared().plan().changes().stream();
                    case Unread _, Refused _, Busy _, NothingToUndo _ -> Stream.empty();
                };
        return open.filter(Change.NewAddress.class::isInstance)
                .map(change -> ((Change.NewAddress) change).person().key())
                .collect(Collectors.toSet());
    }

    private static Stream<Change> aside(Prepared prepared) {
        return prepared.plan().setAside().stream().map(SetAside::change);
    }

    /** A source or the list could not be read completely, so there is no plan. */
    record Unread(List<String> reasons) implements Result {}

    /** Only shown, or there was nothing to do. */
    record Shown(Prepared prepared) implements Result {}

    /** The guard wants somebody to look first. */
    record HeldBack(Prepared prepared, Verdict.Held held) implements Result {}

    /** The target must not or cannot be written to. */
    record Refused(Prepared prepared, String reason) implements Result {}

    /** Another run works on the same target. */
    record Busy(String holder) implements Result {}

    /** There is no such run, or it is too old, or it did nothing. */
    record NothingToUndo(String reason) implements Result {}

    /**
     * Written.
     *
     * @param unseen how many changes the target does not show yet; no failure in itself, since its
     *     readers may lag
     */
    record Applied(long run, Prepared prepared, List<Entry> entries, int unseen) implements Result {

        public boolean complete() {
            return entries.stream().allMatch(one -> one.state().settled());
        }
    }
}
