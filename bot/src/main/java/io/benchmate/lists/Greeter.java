package io.benchmate.lists;

import io.benchmate.graphsync.audit.Entry;
import io.benchmate.graphsync.audit.ItemState;
import io.benchmate.graphsync.audit.Run;
import io.benchmate.graphsync.audit.Runs;
import io.benchmate.graphsync.reconcile.Change;
import io.benchmate.outbox.Notices;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Hello and goodbye for what the latest runs did, where they are wanted, each once. It may be late,
 * by the night or by somebody's budget: so only what became of a person last is told, and neither
 * an undone run nor who was taken off again is greeted. A faculty's list says nothing: one message
 * for one change of membership.
 */
final class Greeter {
    /** Longer than a budget holds anything back. */
    private static final Duration NEWS = Duration.ofDays(15);

    private static final int RUNS = 40;

    private static final List<Class<? extends Change>> KINDS =
            List.of(Change.Join.class, Change.Leave.class, Change.NewAddress.class);

    private final Lists lists;
    private final Notices notices;
    private final Greetings greetings;

    Greeter(Lists lists, Notices notices, Greetings greetings) {
        this.lists = lists;
        this.notices = notices;
        this.greetings = greetings;
    }

    void greet(String list, Instant now) {
        if (lists.faculty(list).isPresent()
                || (!greetings.isOn(Greetings.Kind.HELLO)
                        && !greetings.isOn(Greetings.Kind.GOODBYE))) {
            return;
        }
        Runs runs = lists.all().store().runs();
        Set<Turn> later = new HashSet<>();
        for (Run run : runs.latest(list, RUNS)) {
            if (run.began().isAfter(now.minus(NEWS))) {
                runs.entries(run.id()).stream()
                        .filter(Greeter::isSoByNow)
                        .filter(one -> isNewest(one, later))
                        .filter(one -> one.state() == ItemState.DONE && run.undoes().isEmpty())
                        .forEach(one -> greet(list, run.began(), one));
            }
        }
    }

    /** Whoever did it; what may have been done counts, since nothing untrue may be said. */
    private static boolean isSoByNow(Entry entry) {
        return entry.state().settled() || entry.state() == ItemState.UNKNOWN;
    }

    /** What can become of a person whom the list knows by a name. */
    private record Turn(Class<? extends Change> what, String name) {}

    /**
     * Whether nothing later became of him, of whom the list may know several names. That a later
     * run found it so already is no news: what made it so is.
     *
     * @param later what is not so any more where something later did; what this tells is added
     */
    private static boolean isNewest(Entry entry, Set<Turn> later) {
        Change change = entry.change();
        List<String> names =
                switch (change) {
                    case Change.Join one -> List.of(one.subject(), one.person().key());
                    case Change.Leave one -> List.of(one.subject(), one.member().id());
                    case Change.NewAddress one ->
                            List.of(one.subject(), one.person().key(), one.old().id());
                };
        Class<? extends Change> own = change.getClass();
        boolean newest = names.stream().noneMatch(name -> later.contains(new Turn(own, name)));
        boolean moved = change instanceof Change.NewAddress;
        boolean found = newest && entry.state() == ItemState.ALREADY_SO;
        if (!newest || !moved) {
            KINDS.stream()
                    .filter(kind -> !found || kind != own)
                    .forEach(kind -> names.forEach(name -> later.add(new Turn(kind, name))));
        }
        return newest;
    }

    private void greet(String list, Instant began, Entry entry) {
        String key = "list-member:%d:%d".formatted(entry.run(), entry.seq());
        switch (entry.change()) {
            case Change.Join one
                    when one.person().hasObjectId()
                            && greetings.wasOn(Greetings.Kind.HELLO, began) ->
                    tell(key, one.person().key(), new ListSaying.Welcome(list, owner(list)));
            case Change.Leave one
                    when !one.member().id().contains("@")
                            && greetings.wasOn(Greetings.Kind.GOODBYE, began) ->
                    tell(key, one.member().id(), new ListSaying.Farewell(list, owner(list)));
            case Change.Join _, Change.Leave _, Change.NewAddress _ -> {}
        }
    }

    private String owner(String list) {
        return lists.settings(list).map(one -> one.keepers().owner()).orElse("the list's owner");
    }

    private void tell(String key, String person, ListSaying saying) {
        notices.tell(Notices.Weight.CAN_WAIT, key + ":" + person, person, saying);
    }
}
