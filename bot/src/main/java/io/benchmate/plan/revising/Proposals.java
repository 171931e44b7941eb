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
import io.benchmate.plan.importing.Corrections;
import io.benchmate.plan.importing.PlanImport;
import io.benchmate.plan.importing.PlanNotes;
import io.benchmate.plan.importing.Reading;

import java.util.List;
import java.util.Optional;

/**
 * Keeps what is read from files as drafts, through corrections, until they are confirmed or
 * discarded. A draft survives a restart, since the file and the choices are kept with it. Who may
 * do this is for the caller to check. Safe for use by many threads.
 */
public final class Proposals {
    private static final int NAME_LENGTH = 200;

    private final Plans plans;
    private final Revisions revisions;

    public Proposals(Plans plans, Revisions revisions) {
        this.plans = plans;
        this.revisions = revisions;
    }

    /** Reads a file and keeps it as a draft. {@code notes} may be empty. Idempotent. */
    public Proposal propose(String fileName, byte[] content, String notes, Revision.Editor by) {
        return propose(fileName, content, notes, Choices.NONE, by);
    }

    /** Reads a file with choices made beforehand, as a command line gives them. */
    public Proposal propose(
            String fileName, byte[] content, String notes, Choices choices, Revision.Editor by) {
        String name = fileName.substring(0, Math.min(fileName.length(), NAME_LENGTH));
        return draft(new Source(name, content, notes, choices.text()), by);
    }

    /**
     * What {@link #propose} would show, without keeping anything: nothing in the database changes.
     */
    public Looked preview(String fileName, byte[] content, String notes) {
        String name = fileName.substring(0, Math.min(fileName.length(), NAME_LENGTH));
        Source source = new Source(name, content, notes, Choices.NONE.text());
        return switch (read(source, Choices.NONE.columns())) {
            case Reading.Refused(String sentence) -> new Looked.Refused(sentence);
            case Reading.Understood understood -> looked(worked(understood, source, Choices.NONE));
        };
    }

    private Looked looked(Worked worked) {
        return switch (worked) {
            case Worked.Refused(String sentence) -> new Looked.Refused(sentence);
            case Worked.Out(Preview preview, _) ->
                    plans.live().contains(preview.plan())
                            ? new Looked.Unchanged(preview)
                            : new Looked.Changed(preview);
        };
    }

    /** Reads a draft's file once more with other choices; the draft before is discarded. */
    public Proposal again(RevisionId draft, Choices choices, Revision.Editor by) {
        Optional<Source> source = open(draft).flatMap(revision -> revisions.source(draft));
        if (source.isEmpty()) {
            return new Proposal.Gone();
        }
        Source kept = source.get();
        Proposal next =
                draft(
                        new Source(kept.fileName(), kept.content(), kept.notes(), choices.text()),
                        by);
        return replacing(draft, next);
    }

    private Proposal replacing(RevisionId draft, Proposal next) {
        if (!(next instanceof Proposal.Drafted drafted && drafted.draft().id().equals(draft))
                && !(next instanceof Proposal.Refused)) {
            revisions.discard(draft);
        }
        return next;
    }

    /**
     * Reads a revision's file once more with other notes before those that it had: of a draft, as
     * that draft; of a live revision, as its plan's next. The notes hold where both speak.
     */
    public Proposal annotate(RevisionId base, String notes, Revision.Editor by) {
        Optional<Revision> found = revisions.find(base);
        Optional<Source> source = revisions.source(base);
        if (found.isEmpty() || source.isEmpty()) {
            return new Proposal.Gone();
        }
        Source kept = source.get();
        Choices choices = Choices.parse(kept.choices());
        boolean draft = found.get().state() == Revision.State.DRAFT;
        Choices chosen = draft ? choices : choices.revising(found.get().plan());
        String merged = PlanNotes.merged(notes, kept.notes());
        Source next = new Source(kept.fileName(), kept.content(), merged, chosen.text());
        return draft ? replacing(base, draft(next, by)) : draft(next, by);
    }

    /** The draft as it would be now; it is computed anew, so it is right after a restart too. */
    public Proposal look(RevisionId draft, Revision.Editor by) {
        return again(draft, choices(draft), by);
    }

    /** What was chosen for a draft or revision so far. */
    public Choices choices(RevisionId revision) {
        return revisions
                .source(revision)
                .map(Source::choices)
                .map(Choices::parse)
                .orElse(Choices.NONE);
    }

    /** Makes a draft live. Unanswered doubts are for the caller to settle first. */
    public Confirmation confirm(RevisionId draft, Revision.Editor by) {
        return revisions.confirm(draft, by);
    }

    public void discard(RevisionId draft) {
        revisions.discard(draft);
    }

    private Optional<Revision> open(RevisionId draft) {
        return revisions.find(draft).filter(found -> found.state() == Revision.State.DRAFT);
    }

    private Proposal draft(Source source, Revision.Editor by) {
        Choices choices = Choices.parse(source.choices());
        return switch (read(source, choices.columns())) {
            case Reading.Refused(String sentence) -> new Proposal.Refused(sentence);
            case Reading.Understood understood -> save(understood, source, choices, by);
        };
    }

    private Proposal save(
            Reading.Understood first, Source source, Choices choices, Revision.Editor by) {
        return switch (worked(first, source, choices)) {
            case Worked.Refused(String sentence) -> new Proposal.Refused(sentence);
            case Worked.Out(Preview preview, Source full) ->
                    switch (revisions.saveDraft(preview.plan(), full, by)) {
                        case Saved.Draft(Revision draft) -> new Proposal.Drafted(draft, preview);
                        case Saved.Unchanged(Revision revision) ->
                                new Proposal.Unchanged(revision, preview);
                    };
        };
    }

    private Worked worked(Reading.Understood first, Source source, Choices choices) {
        Optional<Plan> live = Previews.revised(first, plans.live(), choices);
        Optional<Source> earlier = live.flatMap(this::sourceOf);
        Source full = remembering(source, earlier, choices);
        boolean earlierNotes = !full.notes().equals(source.notes());
        Reading again =
                full.equals(source) ? first : read(full, Choices.parse(full.choices()).columns());
        return switch (again) {
            case Reading.Refused(String sentence) -> new Worked.Refused(sentence);
            case Reading.Understood understood ->
                    new Worked.Out(
                            live.map(plan -> Previews.next(understood, plan, choices, earlierNotes))
                                    .orElseGet(() -> Previews.first(onItsOwn(understood))),
                            full);
        };
    }

    /** What a file comes to beside what is live, before anything is kept. */
    private sealed interface Worked {
        record Out(Preview preview, Source source) implements Worked {}

        record Refused(String sentence) implements Worked {}
    }

    /** A plan of its own has an id of its own, though it may have another plan's name. */
    private Reading.Understood onItsOwn(Reading.Understood understood) {
        Plan plan = understood.plan();
        PlanId id = plan.id();
        for (int copy = 2; isLive(id); copy++) {
            id = new PlanId(plan.id() + "-" + copy);
        }
        return new Reading.Understood(
                new Plan(id, plan.facts(), plan.actions()),
                understood.columns(),
                understood.report());
    }

    private boolean isLive(PlanId id) {
        return plans.live().stream().anyMatch(plan -> plan.id().equals(id));
    }

    private static Reading read(Source source, Corrections corrections) {
        String notes = source.notes().isEmpty() ? null : source.notes();
        return PlanImport.read(source.fileName(), source.content(), notes, corrections);
    }

    private Optional<Source> sourceOf(Plan live) {
        List<Revision> history = revisions.of(live.id());
        return history.stream()
                .filter(revision -> revision.state() == Revision.State.LIVE)
                .findFirst()
                .flatMap(revision -> revisions.source(revision.id()));
    }

    /** What was said of the plan's columns and notes before holds until it is said otherwise. */
    private static Source remembering(Source source, Optional<Source> earlier, Choices choices) {
        if (earlier.isEmpty()) {
            return source;
        }
        Corrections before = Choices.parse(earlier.get().choices()).columns();
        Choices merged = choices.with(before.and(choices.columns()));
        String notes =
                source.notes().isEmpty() ? StayingNotes.of(source, earlier.get()) : source.notes();
        String text = merged.text();
        return notes.equals(source.notes()) && text.equals(source.choices())
                ? source
                : new Source(source.fileName(), source.content(), notes, text);
    }
}
