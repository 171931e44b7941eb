package io.benchmate.graphsync;

import io.benchmate.graphsync.audit.Counts;
import io.benchmate.graphsync.audit.Entry;
import io.benchmate.graphsync.audit.ItemState;
import io.benchmate.graphsync.audit.Run;
import io.benchmate.graphsync.audit.RunState;
import io.benchmate.graphsync.guard.Circumstances;
import io.benchmate.graphsync.guard.Guard;
import io.benchmate.graphsync.guard.HoldReason;
import io.benchmate.graphsync.guard.Verdict;
import io.benchmate.graphsync.mailinglist.Observation;
import io.benchmate.graphsync.mailinglist.Observed;
import io.benchmate.graphsync.reconcile.Change;
import io.benchmate.graphsync.reconcile.ChangePlan;
import io.benchmate.graphsync.reconcile.Reconcile;
import io.benchmate.graphsync.roster.Drawing;
import io.benchmate.graphsync.roster.Keepers;
import io.benchmate.graphsync.roster.Pins;
import io.benchmate.graphsync.roster.Roster;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** From complete readings to a plan with its verdict. Writes nothing to a target. */
final class Planning {
    private final Store store;
    private final InstantSource clock;
    private final ZoneId zone;

    Planning(Store store, InstantSource clock, ZoneId zone) {
        this.store = store;
        this.clock = clock;
        this.zone = zone;
    }

    Planned plan(SyncList list) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        Pins pins = Pins.of(store.wishes().pins(list.name())).on(today);
        Readings readings = Readings.of(list, pins.all());
        Drawing drawing =
                Roster.draw(
                        list.rules(),
                        readings.all(),
                        pins.with(readings.pinned()),
                        store.memory().disabledSince(list.name()),
                        today);
        return switch (drawing) {
            case Drawing.Partial partial -> new Planned.Unread(partial.reasons());
            case Drawing.Complete complete ->
                    switch (list.target().read()) {
                        case Observation.Failed failed ->
                                new Planned.Unread(
                                        List.of(list.target().target() + ": " + failed.reason()));
                        case Observation.Complete seen ->
                                planned(list, complete.roster(), seen.observed(), today);
                    };
        };
    }

    private Planned planned(SyncList list, Roster roster, Observed observed, LocalDate today) {
        ChangePlan plan =
                Reconcile.plan(roster, observed, store.memory().past(list.name()), list.mode());
        Verdict verdict =
                unlessRejected(
                        plan,
                        new Guard(list.limits()).judge(plan, roster, circumstances(list.name())));
        store.memory().reading(roster, today);
        store.counts().note(list.name(), new Counts.Count(today, plan.members(), plan.belong()));
        return new Planned.Ready(
                new Prepared(
                        plan,
                        verdict,
                        roster.problems(),
                        warnings(list, roster, today),
                        Departments.of(plan, roster)),
                roster);
    }

    /** How many are on the list once a run has changed it, as far as is known of its changes. */
    void changed(ChangePlan plan, List<Entry> entries) {
        int members = plan.members();
        for (Entry entry : entries) {
            members +=
                    entry.state() != ItemState.DONE
                            ? 0
                            : switch (entry.change()) {
                                case Change.Join _ -> 1;
                                case Change.Leave _ -> -1;
                                case Change.NewAddress _ -> 0;
                            };
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        int belong =
                store.counts().latest(plan.list()).map(Counts.Count::belong).orElse(plan.belong());
        store.counts().note(plan.list(), new Counts.Count(today, members, belong));
    }

    private static List<String> warnings(SyncList list, Roster roster, LocalDate today) {
        boolean faculty = list.rules().faculty().isPresent();
        Keepers keepers = list.keepers();
        Set<String> warnings = new LinkedHashSet<>(keepers.warnings(faculty, roster, today));
        warnings.addAll(
                keepers.gone(faculty, list.directory().of(Set.copyOf(keepers.names(faculty)))));
        return List.copyOf(warnings);
    }

    /** What somebody refused is not done because a limit would allow it. */
    Verdict unlessRejected(ChangePlan plan, Verdict verdict) {
        Optional<String> rejected = store.wishes().rejectedBy(plan.list(), plan.hash());
        if (rejected.isEmpty() || plan.isEmpty()) {
            return verdict;
        }
        List<HoldReason> reasons = new ArrayList<>();
        switch (verdict) {
            case Verdict.Held held -> reasons.addAll(held.reasons());
            case Verdict.Cleared _ -> {}
        }
        reasons.add(new HoldReason(rejected.get() + " rejected exactly this plan", true));
        return new Verdict.Held(reasons);
    }

    private Circumstances circumstances(String list) {
        Optional<Run> last = store.runs().last(list);
        return new Circumstances(
                store.memory().sizes(list),
                last.isEmpty(),
                last.map(run -> run.undoes().isPresent()).orElse(false));
    }

    /**
     * Who approved the plan: exactly it, by its hash, or a run that was interrupted and of which it
     * is what is left.
     */
    Optional<String> approvedBy(ChangePlan plan) {
        return store.wishes()
                .approvedBy(plan.list(), plan.hash())
                .or(() -> store.runs().last(plan.list()).flatMap(run -> leftOf(run, plan)));
    }

    /** Whether it is the plan with this hash, or what an interrupted run of that plan left. */
    boolean isOf(ChangePlan plan, String hash) {
        return plan.hash().equals(hash)
                || store.runs()
                        .last(plan.list())
                        .filter(run -> run.hash().equals(hash))
                        .filter(run -> leftOf(run, plan).isPresent())
                        .isPresent();
    }

    private Optional<String> leftOf(Run run, ChangePlan plan) {
        if (run.state() != RunState.INTERRUPTED) {
            return Optional.empty();
        }
        Set<String> approved =
                store.runs().entries(run.id()).stream()
                        .map(Entry::change)
                        .map(change -> change.line())
                        .collect(Collectors.toSet());
        boolean within = plan.changes().stream().allMatch(one -> approved.contains(one.line()));
        return within ? run.approvedBy() : Optional.empty();
    }

    /** A plan, or why there is none. */
    sealed interface Planned {

        /** With the roster it rests on. */
        record Ready(Prepared prepared, Roster roster) implements Planned {}

        /** Something was not read completely. */
        record Unread(List<String> reasons) implements Planned {}
    }
}
