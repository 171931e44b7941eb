package io.benchmate.graphsync;

import io.benchmate.graphsync.audit.Entry;
import io.benchmate.graphsync.audit.ItemState;
import io.benchmate.graphsync.graph.FakeGraph;
import io.benchmate.graphsync.graph.FakeGroup;
import io.benchmate.graphsync.graph.GraphTenant;
import io.benchmate.graphsync.graph.Tenants;
import io.benchmate.graphsync.guard.Limits;
import io.benchmate.graphsync.mailinglist.MailingList;
import io.benchmate.graphsync.reconcile.Mode;
import io.benchmate.graphsync.roster.Keepers;
import io.benchmate.graphsync.roster.ListRules;
import io.benchmate.graphsync.roster.Policy;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javax.sql.DataSource;

/** A list whose source and target are groups of a fake Graph, a database, and a clock. */
final class World implements AutoCloseable {
    static final ZoneId LONDON = ZoneId.of("Europe/London");

    final SettableClock clock = new SettableClock("2026-11-25T07:00:00Z");
    final FakeGraph graph = new FakeGraph(clock, 50).people(1, 400);
    final FakeGroup source;
    final FakeGroup target;
    final DataSource database;
    final Store store;

    /** So many in the source and so many of them on the list. */
    World(DataSource database, int inSource, int onList) {
        this.database = database;
        source = graph.group("s1", "Technicians", 1, inSource);
        target = graph.group("t1", "List", 1, onList);
        store = Store.in(database, clock);
    }

    SyncList list() {
        return list(Mode.FULL);
    }

    SyncList list(Mode mode) {
        GraphTenant tenant = Tenants.of(graph, clock);
        return list(mode, Policy.USUAL, tenant.group("t1", Set.of("t1"), tenant));
    }

    SyncList list(Mode mode, Policy policy, MailingList to) {
        GraphTenant tenant = Tenants.of(graph, clock);
        return new SyncList(
                new ListRules("technicians", policy, Optional.empty()),
                new Keepers("p1@uni.example", "p2@uni.example"),
                List.of(() -> tenant.sources().group("s1", "Technicians")),
                addresses -> tenant.sources().accounts("accounts", addresses),
                names -> tenant.sources().known(names),
                to,
                mode,
                Limits.USUAL);
    }

    SyncRun run(String actor) {
        return new SyncRun(Store.in(database, clock), clock, LONDON, clock::passes, actor);
    }

    /** Approves whatever the first plan says and applies it. */
    Result begin() {
        approve(run("olu").show(list()));
        return run("olu").apply(list());
    }

    void approve(Result result) {
        store.wishes().approve("technicians", prepared(result).plan().hash(), "olu");
    }

    static Prepared prepared(Result result) {
        return switch (result) {
            case Result.Shown one -> one.prepared();
            case Result.HeldBack one -> one.prepared();
            case Result.Refused one -> one.prepared();
            case Result.Applied one -> one.prepared();
            case Result.Unread _, Result.Busy _, Result.NothingToUndo _ ->
                    throw new AssertionError(result);
        };
    }

    static List<ItemState> states(Result result) {
        return ((Result.Applied) result).entries().stream().map(Entry::state).toList();
    }

    @Override
    public void close() {
        graph.close();
    }
}
