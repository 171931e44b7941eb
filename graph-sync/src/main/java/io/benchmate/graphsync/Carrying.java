package io.benchmate.graphsync;

import io.benchmate.graphsync.apply.Applying;
import io.benchmate.graphsync.apply.Item;
import io.benchmate.graphsync.audit.Entry;
import io.benchmate.graphsync.audit.ItemState;
import io.benchmate.graphsync.mailinglist.Fence;
import io.benchmate.graphsync.mailinglist.MailingList;
import io.benchmate.graphsync.mailinglist.Member;
import io.benchmate.graphsync.mailinglist.Observation;
import io.benchmate.graphsync.reconcile.Change;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a stored run to its target, and looks afterwards whether it shows. */
final class Carrying {
    private static final List<Duration> LOOKS =
            List.of(Duration.ofSeconds(2), Duration.ofSeconds(20));

    private final Store store;
    private final Pause pause;

    Carrying(Store store, Pause pause) {
        this.store = store;
        this.pause = pause;
    }

    /** Everything that became of the run's items. */
    List<Entry> out(long run, List<Change> changes, MailingList target, Fence fence) {
        List<Item> items = new ArrayList<>();
        for (Change change : changes) {
            items.add(new Item(items.size(), change));
        }
        new Applying(
                        target.writer(fence),
                        (item, outcome) -> store.runs().record(run, item, outcome),
                        target::read)
                .apply(items);
        return store.runs().entries(run);
    }

    /**
     * How many changes cannot be seen yet, after two looks; nothing is repaired on that account.
     */
    int unseen(List<Entry> entries, MailingList target) {
        List<Change> done =
                entries.stream()
                        .filter(one -> one.state() == ItemState.DONE)
                        .map(Entry::change)
                        .toList();
        int unseen = done.size();
        for (Duration wait : LOOKS) {
            if (unseen == 0 || !waited(wait)) {
                return unseen;
            }
            unseen = unseenNow(done, target);
        }
        return unseen;
    }

    private static int unseenNow(List<Change> done, MailingList target) {
        return switch (target.read()) {
            case Observation.Failed _ -> done.size();
            case Observation.Complete complete -> {
                Set<String> members =
                        complete.observed().members().stream()
                                .map(Member::id)
                                .collect(Collectors.toSet());
                yield (int) done.stream().filter(one -> !shows(one, members)).count();
            }
        };
    }

    private static boolean shows(Change change, Set<String> members) {
        return switch (change) {
            case Change.Join one -> members.contains(one.subject());
            case Change.NewAddress one ->
                    members.contains(one.subject()) && !members.contains(one.old().id());
            case Change.Leave one -> !members.contains(one.subject());
        };
    }

    private boolean waited(Duration wait) {
        try {
            pause.of(wait);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
