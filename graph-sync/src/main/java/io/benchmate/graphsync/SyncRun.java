package io.benchmate.graphsync;

import io.benchmate.graphsync.audit.Entry;
import io.benchmate.graphsync.audit.Leases;
import io.benchmate.graphsync.audit.Run;
import io.benchmate.graphsync.audit.Runs;
import io.benchmate.graphsync.guard.Guard;
import io.benchmate.graphsync.guard.Verdict;
import io.benchmate.graphsync.mailinglist.Fence;
import io.benchmate.graphsync.mailinglist.Observation;
import io.benchmate.graphsync.mailinglist.Observed;
import io.benchmate.graphsync.mailinglist.Writability;
import io.benchmate.graphsync.reconcile.ChangePlan;
import io.benchmate.graphsync.reconcile.Reconcile;
import io.benchmate.graphsync.roster.Roster;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Keeps a list equal to the people who belong on it. The story: read everything completely, plan,
 * judge, store the plan, add, take off, look. After a crash anywhere the next run begins the same
 * story from what the target then shows, so nothing is done twice. Whether a run writes is decided
 * by which method is called: {@link #show} never makes a writer.
 */
public final class SyncRun {
    private final Store store;
    private final Planning planning;
    private final Carrying carrying;
    private final InstantSource clock;
    private final String actor;

    /**
     * @param zone the institution's, for days
     * @param actor who or what starts the runs
     */
    public SyncRun(Store store, InstantSource clock, ZoneId zone, Pause pause, String actor) {
        this.store = store;
        this.planning = new Planning(store, clock, zone);
        this.carrying = new Carrying(store, pause);
        this.clock = clock;
        this.actor = actor;
    }

    /** What would change. */
    public Result show(SyncList list) {
        return switch (planning.plan(list)) {
            case Planning.Planned.Unread unread -> new Result.Unread(unread.reasons());
            case Planning.Planned.Ready ready -> new Result.Shown(ready.prepared());
        };
    }

    /** Changes what the guard clears or somebody approved. Idempotent. */
    public Result apply(SyncList list) {
        Result result = leased(list, fence -> applied(list, Optional.empty(), fence));
        attempt(list.name(), result);
        return result;
    }

    /**
     * Changes exactly what somebody approved, by the plan's hash, or what an interrupted run left
     * of it. Any other plan is only shown: nothing is written.
     *
     * @param approver for the audit
     */
    public Result apply(SyncList list, String hash, String approver) {
        Optional<Approval> approval = Optional.of(new Approval(hash, approver));
        Result result = leased(list, fence -> applied(list, approval, fence));
        if (!(result instanceof Result.Shown)) {
            attempt(list.name(), result);
        }
        return result;
    }

    /** The same for the inverse of a run. */
    public Result undo(SyncList list, long run, String hash, String approver) {
        Result shown = undo(list, run, false);
        if (!(shown instanceof Result.Shown(Prepared prepared))
                || !prepared.plan().hash().equals(hash)) {
            return shown;
        }
        store.wishes().approve(list.name(), hash, approver);
        return undo(list, run, true);
    }

    /** Shows the inverse of a run, or applies it, through the same guard. */
    public Result undo(SyncList list, long run, boolean apply) {
        Optional<Run> wanted =
                store.runs()
                        .run(run)
                        .filter(one -> one.list().equals(list.name()))
                        .filter(one -> one.began().plus(Runs.KEPT).isAfter(clock.instant()));
        if (wanted.isEmpty()) {
            return new Result.NothingToUndo("this list has no such run of the last 90 days");
        }
        return apply
                ? leased(
                        list,
                        fence ->
                                undone(list, run, it -> allowed(list, it, Optional.of(run), fence)))
                : undone(list, run, Result.Shown::new);
    }

    private Result applied(SyncList list, Optional<Approval> approval, Fence fence) {
        store.runs().interrupted(list.name());
        return switch (planning.plan(list)) {
            case Planning.Planned.Unread unread -> new Result.Unread(unread.reasons());
            case Planning.Planned.Ready ready -> {
                ChangePlan plan = ready.prepared().plan();
                if (approval.filter(it -> !planning.isOf(plan, it.hash())).isPresent()) {
                    yield new Result.Shown(ready.prepared());
                }
                approval.ifPresent(it -> store.wishes().approve(list.name(), plan.hash(), it.by()));
                Result result = allowed(list, ready.prepared(), Optional.empty(), fence);
                remember(ready.roster(), result);
                yield result;
            }
        };
    }

    private record Approval(String hash, String by) {}

    private void remember(Roster roster, Result result) {
        if (result instanceof Result.Applied || result instanceof Result.Shown) {
            store.memory().sizes(roster.list(), roster.sources());
            store.memory().addresses(roster, result.unsettled());
        }
    }

    private Result undone(SyncList list, long run, Function<Prepared, Result> then) {
        return switch (list.target().read()) {
            case Observation.Failed failed -> new Result.Unread(List.of(failed.reason()));
            case Observation.Complete seen ->
                    inverse(list, run, seen.observed())
                            .map(then)
                            .orElseGet(
                                    () ->
                                            new Result.NothingToUndo(
                                                    "nothing that it did can still be seen on the"
                                                            + " list"));
        };
    }

    private Optional<Prepared> inverse(SyncList list, long run, Observed observed) {
        ChangePlan plan =
                Reconcile.of(
                        list.name(),
                        observed,
                        new Undoing(run, observed).inverse(store.runs().entries(run)));
        if (plan.isEmpty()) {
            return Optional.empty();
        }
        Verdict verdict = planning.unlessRejected(plan, new Guard(list.limits()).judgeUndo(plan));
        return Optional.of(new Prepared(plan, verdict, List.of(), List.of(), Departments.of(plan)));
    }

    private Result allowed(SyncList list, Prepared prepared, Optional<Long> undoes, Fence fence) {
        Optional<String> approved = planning.approvedBy(prepared.plan());
        if (prepared.verdict() instanceof Verdict.Held held
                && (!held.approvable() || approved.isEmpty())) {
            return new Result.HeldBack(prepared, held);
        }
        if (prepared.plan().isEmpty()) {
            return new Result.Shown(prepared);
        }
        return switch (list.target().writability()) {
            case Writability.No no -> new Result.Refused(prepared, no.reason());
            case Writability.Unclear no -> new Result.Refused(prepared, no.reason());
            case Writability.Yes _ -> written(list, prepared, approved, undoes, fence);
        };
    }

    private Result written(
            SyncList list,
            Prepared prepared,
            Optional<String> approved,
            Optional<Long> undoes,
            Fence fence) {
        ChangePlan plan = prepared.plan();
        long run = store.runs().begin(plan, actor, approved, undoes);
        store.wishes().used(plan.list(), plan.hash());
        List<Entry> entries = carrying.out(run, plan.changes(), list.target(), fence);
        store.memory().run(plan.list(), entries);
        planning.changed(plan, entries);
        store.runs().end(run);
        store.runs().forgetOld();
        return new Result.Applied(run, prepared, entries, carrying.unseen(entries, list.target()));
    }

    private Result leased(SyncList list, Function<Fence, Result> work) {
        String target = list.target().target();
        Optional<Leases.Lease> lease = store.leases().take(target, actor);
        if (lease.isEmpty()) {
            return new Result.Busy(store.leases().holder(target));
        }
        try (Leases.Lease held = lease.get()) {
            return work.apply(held);
        }
    }

    private void attempt(String list, Result result) {
        switch (result) {
            case Result.Unread one ->
                    store.attempts().add(list, false, String.join("; ", one.reasons()));
            case Result.Refused one -> store.attempts().add(list, false, one.reason());
            case Result.HeldBack one ->
                    store.attempts().held(list, String.join("; ", one.held().words()));
            case Result.Applied one -> store.attempts().add(list, one.complete(), "applied");
            case Result.Shown _ -> store.attempts().add(list, true, "nothing to do");
            case Result.Busy _, Result.NothingToUndo _ -> {}
        }
    }
}
