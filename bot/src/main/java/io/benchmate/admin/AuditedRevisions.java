package io.benchmate.admin;

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

import java.util.List;
import java.util.Optional;

/** Writes down who imports, confirms and restores, whoever asks for it. */
final class AuditedRevisions implements Revisions {
    private final Revisions revisions;
    private final Audit audit;

    AuditedRevisions(Revisions revisions, Audit audit) {
        this.revisions = revisions;
        this.audit = audit;
    }

    @Override
    public Saved saveDraft(Plan plan, Source source, Editor by) {
        Saved saved = revisions.saveDraft(plan, source, by);
        if (saved instanceof Saved.Draft(Revision draft)) {
            note(by, Deed.IMPORTED_DRAFT, draft);
        }
        return saved;
    }

    @Override
    public Confirmation confirm(RevisionId draft, Editor by) {
        return noted(revisions.confirm(draft, by), by, Deed.CONFIRMED_REVISION);
    }

    @Override
    public Confirmation restore(RevisionId earlier, Editor by) {
        return noted(revisions.restore(earlier, by), by, Deed.RESTORED_REVISION);
    }

    @Override
    public Confirmation confirm(RevisionId draft, Stamp seen, Runnable alongside, Editor by) {
        return noted(revisions.confirm(draft, seen, alongside, by), by, Deed.CONFIRMED_REVISION);
    }

    @Override
    public Optional<Stamp> stamp(RevisionId draft) {
        return revisions.stamp(draft);
    }

    @Override
    public Confirmation restore(
            RevisionId earlier, RevisionId live, Runnable alongside, Editor by) {
        return noted(revisions.restore(earlier, live, alongside, by), by, Deed.RESTORED_REVISION);
    }

    private Confirmation noted(Confirmation confirmation, Editor by, Deed deed) {
        if (confirmation instanceof Confirmation.Confirmed(Revision live, _)) {
            note(by, deed, live);
        }
        return confirmation;
    }

    private void note(Editor by, Deed deed, Revision revision) {
        String number = revision.number() == 0 ? "draft" : "revision " + revision.number();
        audit.note(
                by.id(),
                by.name(),
                deed,
                "%s of \"%s\" (%s)".formatted(number, revision.title(), revision.id()));
    }

    @Override
    public void discard(RevisionId draft) {
        revisions.discard(draft);
    }

    @Override
    public void withdraw(PlanId plan) {
        revisions.withdraw(plan);
    }

    @Override
    public boolean putFirst(PlanId plan, Editor by) {
        boolean done = revisions.putFirst(plan, by);
        if (done) {
            revisions.of(plan).stream()
                    .filter(revision -> revision.state() == Revision.State.LIVE)
                    .forEach(live -> note(by, Deed.PUT_PLAN_FIRST, live));
        }
        return done;
    }

    @Override
    public List<Revision> of(PlanId plan) {
        return revisions.of(plan);
    }

    @Override
    public List<Revision> latest() {
        return revisions.latest();
    }

    @Override
    public Optional<Revision> find(RevisionId id) {
        return revisions.find(id);
    }

    @Override
    public Optional<Plan> plan(RevisionId id) {
        return revisions.plan(id);
    }

    @Override
    public Optional<Source> source(RevisionId id) {
        return revisions.source(id);
    }
}
