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

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Revisions as far as proposals need them: one plan after another, nothing kept on disk. */
public final class RevisionsInMemory implements Revisions, Plans {
    private record Kept(Revision revision, Plan plan, Source source) {}

    private final Map<RevisionId, Kept> kept = new LinkedHashMap<>();
    private int count;

    @Override
    public List<Plan> live() {
        return kept.values().stream()
                .filter(held -> held.revision.state() == Revision.State.LIVE)
                .map(Kept::plan)
                .toList();
    }

    @Override
    public Saved saveDraft(Plan plan, Source source, Revision.Editor by) {
        for (Kept held : kept.values()) {
            if (held.plan.equals(plan) && held.revision.state() == Revision.State.LIVE) {
                return new Saved.Unchanged(held.revision);
            }
            if (held.plan.equals(plan)
                    && held.source.choices().equals(source.choices())
                    && held.revision.state() == Revision.State.DRAFT) {
                return new Saved.Draft(held.revision);
            }
        }
        RevisionId id = new RevisionId("r" + ++count);
        Revision draft = revision(id, plan, source, by, Revision.State.DRAFT);
        kept.put(id, new Kept(draft, plan, source));
        return new Saved.Draft(draft);
    }

    private static Revision revision(
            RevisionId id, Plan plan, Source source, Revision.Editor by, Revision.State state) {
        return new Revision(
                id,
                plan.id(),
                0,
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
        if (held == null) {
            return new Confirmation.Gone();
        }
        new ArrayList<>(kept.entrySet())
                .forEach(
                        entry -> {
                            Kept other = entry.getValue();
                            if (other.plan.id().equals(held.plan.id())
                                    && other.revision.state() == Revision.State.LIVE) {
                                kept.put(entry.getKey(), as(other, Revision.State.PAST));
                            }
                        });
        Kept live = as(held, Revision.State.LIVE);
        kept.put(draft, live);
        return new Confirmation.Confirmed(live.revision, null);
    }

    private static Kept as(Kept held, Revision.State state) {
        Revision before = held.revision;
        Revision changed = revision(before.id(), held.plan, held.source, before.savedBy(), state);
        return new Kept(changed, held.plan, held.source);
    }

    @Override
    public Confirmation restore(RevisionId earlier, Revision.Editor by) {
        return confirm(earlier, by);
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
