package io.benchmate.graphsync;

import io.benchmate.graphsync.graph.GraphTenant;
import io.benchmate.graphsync.graph.Tenants;
import io.benchmate.graphsync.guard.Limits;
import io.benchmate.graphsync.reconcile.Mode;
import io.benchmate.graphsync.roster.Keepers;
import io.benchmate.graphsync.roster.ListRules;
import io.benchmate.graphsync.roster.Policy;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A run in a JVM of its own, to be killed from outside. */
final class KilledRun {
    private KilledRun() {}

    public static void main(String... args) {
        InstantSource clock = InstantSource.system();
        Store store = Store.in(new Database.Plain(args[1]), clock);
        SyncRun run = new SyncRun(store, clock, World.LONDON, time -> {}, "doomed");
        SyncList list = list(args[0]);
        Result shown = run.show(list);
        store.wishes().approve(list.name(), World.prepared(shown).plan().hash(), "olu");
        System.out.println(run.apply(list).getClass().getSimpleName());
    }

    static SyncList list(String graph) {
        GraphTenant tenant = Tenants.inRealTime(graph);
        return new SyncList(
                new ListRules("technicians", Policy.USUAL, Optional.empty()),
                new Keepers("p1@uni.example", "p2@uni.example"),
                List.of(() -> tenant.sources().group("s1", "Technicians")),
                Accounts.NONE,
                Directory.NONE,
                tenant.group("t1", Set.of("t1"), tenant),
                Mode.FULL,
                Limits.USUAL);
    }
}
