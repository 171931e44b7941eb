package io.benchmate.plan.jdbc;

import io.benchmate.plan.Confirmation;
import io.benchmate.plan.Plan;
import io.benchmate.plan.PlanId;
import io.benchmate.plan.Revision;
import io.benchmate.plan.Revision.Editor;
import io.benchmate.plan.RevisionId;
import io.benchmate.plan.Revisions;
import io.benchmate.plan.Saved;
import io.benchmate.plan.Source;
import io.benchmate.plan.Stamp;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Revisions in the database. Every change of a plan waits for the lock on the plan's row, and what
 * is live is a single pointer in that row, so two live revisions cannot exist.
 */
final class JdbcRevisions implements Revisions {
    private final RevisionTable table;
    private final TransactionTemplate transaction;
    private final JdbcPlans plans;
    private final InstantSource clock;
    private final Duration keepDrafts;

    JdbcRevisions(
            RevisionTable table,
            TransactionTemplate transaction,
            JdbcPlans plans,
            InstantSource clock,
            Duration keepDrafts) {
        this.table = table;
        this.transaction = transaction;
        this.plans = plans;
        this.clock = clock;
        this.keepDrafts = keepDrafts;
    }

    @Override
    public Saved saveDraft(Plan plan, Source source, Editor by) {
        String json = PlanJson.write(plan);
        table.addPlan(plan.id());
        return inTransaction(
                plan.id(),
                live -> {
                    if (live != null && hashOf(live.id()).equals(PlanJson.hash(json))) {
                        return new Saved.Unchanged(live);
                    }
                    return new Saved.Draft(draft(plan, json, source, by, live));
                });
    }

    private Revision draft(
            Plan plan, String json, Source source, Editor by, @Nullable Revision live) {
        RevisionId basedOn = live == null ? null : live.id();
        Optional<Revision> same = table.draftWith(plan.id(), PlanJson.hash(json));
        if (same.isPresent()) {
            RevisionId id = same.get().id();
            table.refreshDraft(id, basedOn, source, now().plus(keepDrafts));
            return table.find(id).orElseThrow();
        }
        return insert(plan, json, basedOn, null, source, by);
    }

    @Override
    public Confirmation confirm(RevisionId draft, Editor by) {
        return change(draft, (found, live) -> confirm(found, live, by));
    }

    private Confirmation confirm(Revision found, @Nullable Revision live, Editor by) {
        return switch (found.state()) {
            case LIVE -> new Confirmation.AlreadyLive(found);
            case PAST -> live == null ? new Confirmation.Gone() : new Confirmation.Outdated(live);
            case DRAFT -> {
                RevisionId basedOn = table.stored(found.id()).orElseThrow().basedOn();
                if (live != null && !live.id().equals(basedOn)) {
                    yield new Confirmation.Outdated(live);
                }
                yield makeLive(found, live, by);
            }
        };
    }

    @Override
    public Confirmation confirm(RevisionId draft, Stamp seen, Runnable alongside, Editor by) {
        return change(draft, (found, live) -> confirmSeen(found, live, seen, alongside, by));
    }

    private Confirmation confirmSeen(
            Revision found, @Nullable Revision live, Stamp seen, Runnable alongside, Editor by) {
        boolean same = found.state() != Revision.State.DRAFT || stampOf(found.id()).equals(seen);
        if (!same) {
            return live == null ? new Confirmation.Gone() : new Confirmation.Outdated(live);
        }
        return with(alongside, confirm(found, live, by));
    }

    @Override
    public Optional<Stamp> stamp(RevisionId draft) {
        return table.find(draft)
                .filter(found -> found.state() == Revision.State.DRAFT)
                .map(found -> stampOf(found.id()));
    }

    private Stamp stampOf(RevisionId draft) {
        Stored stored = table.stored(draft).orElseThrow();
        return new Stamp(stored.basedOn(), stored.hash());
    }

    @Override
    public Confirmation restore(RevisionId earlier, Editor by) {
        return change(earlier, (found, live) -> restore(found, live, by));
    }

    @Override
    public Confirmation restore(
            RevisionId earlier, RevisionId expected, Runnable alongside, Editor by) {
        return change(
                earlier,
                (found, live) ->
                        live == null || live.id().equals(expected) || sameContents(found, live)
                                ? with(alongside, restore(found, live, by))
                                : new Confirmation.Outdated(live));
    }

    private static Confirmation with(Runnable alongside, Confirmation done) {
        if (done instanceof Confirmation.Confirmed) {
            alongside.run();
        }
        return done;
    }

    private boolean sameContents(Revision one, Revision other) {
        return hashOf(one.id()).equals(hashOf(other.id()));
    }

    private Confirmation restore(Revision found, @Nullable Revision live, Editor by) {
        if (found.state() == Revision.State.DRAFT) {
            return new Confirmation.Gone();
        }
        Stored stored = table.stored(found.id()).orElseThrow();
        if (live != null && hashOf(live.id()).equals(stored.hash())) {
            return new Confirmation.AlreadyLive(live);
        }
        RevisionId basedOn = live == null ? null : live.id();
        Revision copy =
                insert(stored.plan(), stored.content(), basedOn, found.id(), stored.source(), by);
        return makeLive(copy, live, by);
    }

    private Confirmation makeLive(Revision draft, @Nullable Revision before, Editor by) {
        table.markConfirmed(draft.id(), table.nextNumber(draft.plan()), by, now());
        table.setLive(draft.plan(), draft.id(), now());
        Revision after = before == null ? null : table.find(before.id()).orElseThrow();
        return new Confirmation.Confirmed(table.find(draft.id()).orElseThrow(), after);
    }

    @Override
    public void discard(RevisionId draft) {
        table.deleteDraft(draft);
    }

    @Override
    public void withdraw(PlanId plan) {
        transaction.executeWithoutResult(
                status -> {
                    table.lock(plan);
                    table.setLive(plan, null, now());
                });
        plans.refresh();
    }

    @Override
    public boolean putFirst(PlanId plan, Editor by) {
        plans.refresh();
        if (table.liveOf(plan).isEmpty()) {
            return false;
        }
        @Nullable PlanId chosen = plans.isNewest(plan) ? null : plan;
        transaction.executeWithoutResult(status -> table.setFirst(chosen, now()));
        plans.refresh();
        return true;
    }

    @Override
    public List<Revision> of(PlanId plan) {
        return table.of(plan);
    }

    @Override
    public List<Revision> latest() {
        Map<PlanId, Revision> newest = new LinkedHashMap<>();
        table.all().forEach(revision -> newest.putIfAbsent(revision.plan(), revision));
        return List.copyOf(newest.values());
    }

    @Override
    public Optional<Revision> find(RevisionId id) {
        return table.find(id);
    }

    @Override
    public Optional<Plan> plan(RevisionId id) {
        return table.stored(id).map(Stored::plan);
    }

    @Override
    public Optional<Source> source(RevisionId id) {
        return table.stored(id).map(Stored::source);
    }

    private Revision insert(
            Plan plan,
            String json,
            @Nullable RevisionId basedOn,
            @Nullable RevisionId restoredFrom,
            Source source,
            Editor by) {
        RevisionId id = new RevisionId(UUID.randomUUID().toString());
        Instant at = now();
        table.insert(
                new NewRevision(
                        id,
                        plan,
                        json,
                        basedOn,
                        restoredFrom,
                        source,
                        by,
                        at,
                        at.plus(keepDrafts)));
        return table.find(id).orElseThrow();
    }

    private Confirmation change(RevisionId id, Change change) {
        Optional<Revision> known = table.find(id);
        if (known.isEmpty()) {
            return new Confirmation.Gone();
        }
        Confirmation done =
                inTransaction(
                        known.get().plan(),
                        live -> {
                            Optional<Revision> found = table.find(id);
                            return found.isEmpty()
                                    ? new Confirmation.Gone()
                                    : change.apply(found.get(), live);
                        });
        plans.refresh();
        return done;
    }

    private <T> T inTransaction(PlanId plan, Decision<T> decision) {
        T result =
                transaction.execute(
                        status -> {
                            table.lock(plan);
                            return decision.given(table.liveOf(plan).orElse(null));
                        });
        return Objects.requireNonNull(result);
    }

    private String hashOf(RevisionId id) {
        return table.stored(id).orElseThrow().hash();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private interface Decision<T> {
        T given(@Nullable Revision live);
    }

    private interface Change {
        Confirmation apply(Revision found, @Nullable Revision live);
    }
}
