package io.benchmate.plan.revising;

import io.benchmate.plan.Confirmation;
import io.benchmate.plan.Plan;
import io.benchmate.plan.PlanId;
import io.benchmate.plan.Plans;
import io.benchmate.plan.Revision;
import io.benchmate.plan.RevisionId;
import io.benchmate.plan.Revisions;
import io.benchmate.plan.Saved;
import io.benchmate.plan.Source;
import io.benchmate.plan.Stamp;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Revisions as far as proposals need them: one plan after another, nothing kept on disk. */
public final class RevisionsInMemory implements Revisions, Plans {
    private record Kept(Revision revision, Plan plan, Source source, Stamp stamp) {}

    private final Map<RevisionId, Kept> kept = new LinkedHashMap<>();
    private @Nullable PlanId first;
    private int count;
    private InstantSource clock = () -> Instant.EPOCH;

    /** The same, going by a clock. */
    public RevisionsInMemory timedBy(InstantSource by) {
        clock = by;
        return this;
    }

    @Override
    public List<Plan> live() {
        return kept.values().stream()
                .filter(held -> held.revision.state() == Revision.State.LIVE)
                .map(Kept::plan)
                .sorted(Comparator.comparing(plan -> !plan.id().equals(first)))
                .toList();
    }

    @Override
    public boolean putFirst(PlanId plan, Revision.Editor by) {
        boolean live = liveOf(plan).isPresent();
        first = live ? plan : first;
        return live;
    }

    @Override
    public Saved saveDraft(Plan plan, Source source, Revision.Editor by) {
        for (Kept held : kept.values()) {
            if (held.plan.equals(plan) && held.revision.state() == Revision.State.LIVE) {
                return new Saved.Unchanged(held.revision);
            }
        }
        Stamp stamp = new Stamp(liveOf(plan.id()).map(Revision::id).orElse(null), hash(plan));
        for (Kept held : kept.values()) {
            if (held.plan.equals(plan) && held.revision.state() == Revision.State.DRAFT) {
                kept.put(held.revision.id(), new Kept(held.revision, plan, source, stamp));
                return new Saved.Draft(held.revision);
            }
        }
        RevisionId id = new RevisionId("r" + ++count);
        Revision draft = revision(id, plan, source, by, Revision.State.DRAFT, 0);
        kept.put(id, new Kept(draft, plan, source, stamp));
        return new Saved.Draft(draft);
    }

    private static String hash(Plan plan) {
        return Integer.toHexString(plan.hashCode());
    }

    private Optional<Revision> liveOf(PlanId plan) {
        return of(plan).stream().filter(held -> held.state() == Revision.State.LIVE).findFirst();
    }

    private static Revision revision(
            RevisionId id,
            Plan plan,
            Source source,
            Revision.Editor by,
            Revision.State state,
            int number) {
        return new Revision(
                id,
                plan.id(),
                number,
                state,
                plan.facts().title(),
                plan.facts().version(),
                plan.actions().size(),
                source.fileName(),
                by,
                Instant.EPOCH,
                null,
                null);
    }

    @Override
    public Confirmation confirm(RevisionId draft, Revision.Editor by) {
        Kept held = kept.get(draft);
        return held == null ? new Confirmation.Gone() : goesLive(held);
    }

    private Confirmation goesLive(Kept held) {
        PlanId plan = held.plan.id();
        Optional<Revision> before = liveOf(plan);
        before.ifPresent(
                live -> kept.compute(live.id(), (id, one) -> as(one, Revision.State.PAST, 0)));
        int number = of(plan).stream().mapToInt(Revision::number).max().orElse(0) + 1;
        Kept live = as(held, Revision.State.LIVE, number);
        kept.put(live.revision.id(), live);
        return new Confirmation.Confirmed(
                live.revision, before.flatMap(one -> find(one.id())).orElse(null));
    }

    @Override
    public Confirmation confirm(
            RevisionId draft, Stamp seen, Runnable alongside, Revision.Editor by) {
        Kept held = kept.get(draft);
        if (held == null) {
            return new Confirmation.Gone();
        }
        if (held.revision.state() == Revision.State.LIVE) {
            return new Confirmation.AlreadyLive(held.revision);
        }
        Optional<Revision> live = liveOf(held.plan.id());
        if (!held.stamp.equals(seen)
                || !Objects.equals(seen.basedOn(), live.map(Revision::id).orElse(null))) {
            return new Confirmation.Outdated(live.orElseThrow());
        }
        return with(alongside, confirm(draft, by));
    }

    private static Confirmation with(Runnable alongside, Confirmation done) {
        if (done instanceof Confirmation.Confirmed) {
            alongside.run();
        }
        return done;
    }

    @Override
    public Optional<Stamp> stamp(RevisionId draft) {
        return Optional.ofNullable(kept.get(draft))
                .filter(held -> held.revision.state() == Revision.State.DRAFT)
                .map(Kept::stamp);
    }

    /**
     * @param number the next for what goes live; 0 for what is live no longer
     */
    private Kept as(Kept held, Revision.State state, int number) {
        Revision before = held.revision;
        Revision changed =
                new Revision(
                        before.id(),
                        before.plan(),
                        number == 0 ? before.number() : number,
                        state,
                        before.title(),
                        before.version(),
                        before.actions(),
                        before.fileName(),
                        before.savedBy(),
                        before.savedAt(),
                        number == 0 ? before.confirmedAt() : clock.instant(),
                        null);
        return new Kept(changed, held.plan, held.source, held.stamp);
    }

    @Override
    public Confirmation restore(RevisionId earlier, Revision.Editor by) {
        Kept held = kept.get(earlier);
        if (held == null) {
            return new Confirmation.Gone();
        }
        Optional<Revision> live = liveOf(held.plan.id());
        if (live.isPresent()
                && Objects.requireNonNull(kept.get(live.get().id())).plan.equals(held.plan)) {
            return new Confirmation.AlreadyLive(live.get());
        }
        RevisionId id = new RevisionId("r" + ++count);
        Revision copy = revision(id, held.plan, held.source, by, Revision.State.DRAFT, 0);
        return goesLive(new Kept(copy, held.plan, held.source, held.stamp));
    }

    @Override
    public Confirmation restore(
            RevisionId earlier, RevisionId live, Runnable alongside, Revision.Editor by) {
        Kept held = kept.get(earlier);
        if (held == null) {
            return new Confirmation.Gone();
        }
        Optional<Revision> now = liveOf(held.plan.id());
        boolean same =
                now.isEmpty()
                        || now.get().id().equals(live)
                        || Objects.requireNonNull(kept.get(now.get().id())).plan.equals(held.plan);
        return same
                ? with(alongside, restore(earlier, by))
                : new Confirmation.Outdated(now.orElseThrow());
    }

    @Override
    public void discard(RevisionId draft) {
        kept.remove(draft);
    }

    @Override
    public void withdraw(PlanId plan) {
        kept.values().removeIf(held -> held.plan.id().equals(plan));
    }

    @Override
    public List<Revision> of(PlanId plan) {
        return kept.values().stream()
                .filter(held -> held.plan.id().equals(plan))
                .map(Kept::revision)
                .toList()
                .reversed();
    }

    @Override
    public List<Revision> latest() {
        return kept.values().stream().map(Kept::revision).toList();
    }

    @Override
    public Optional<Revision> find(RevisionId id) {
        return Optional.ofNullable(kept.get(id)).map(Kept::revision);
    }

    @Override
    public Optional<Plan> plan(RevisionId id) {
        return Optional.ofNullable(kept.get(id)).map(Kept::plan);
    }

    @Override
    public Optional<Source> source(RevisionId id) {
        return Optional.ofNullable(kept.get(id)).map(Kept::source);
    }
}
