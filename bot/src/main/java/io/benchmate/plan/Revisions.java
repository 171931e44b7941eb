package io.benchmate.plan;

import java.util.List;
import java.util.Optional;

/**
 * The revisions of all plans: drafts that wait for an admin's yes, the live one of each plan, and
 * past ones. At most one revision of a plan is live at any moment, and a confirmed one is never
 * lost, whenever the process is killed. Who may do this is for the caller to check. Safe for use by
 * many threads and several instances.
 */
public interface Revisions {

    /**
     * Keeps the plan as a draft that survives a restart. Idempotent by contents (the plan's facts
     * and actions, ids included). The draft remembers which revision was live, for {@link
     * Confirmation.Outdated}. Drafts that nobody confirms are deleted after the configured time.
     */
    Saved saveDraft(Plan plan, Source source, Revision.Editor by);

    /** Makes a draft live in one transaction. Idempotent. */
    Confirmation confirm(RevisionId draft, Revision.Editor by);

    /**
     * Makes a draft live if it is still what was seen, else nothing happens and it is {@link
     * Confirmation.Outdated} or gone.
     *
     * @param seen what {@link #stamp} said when the draft was shown
     * @param alongside further work on the database in the same transaction: both happen or neither
     */
    Confirmation confirm(RevisionId draft, Stamp seen, Runnable alongside, Revision.Editor by);

    /** What a draft is now; empty when it is none any more. */
    Optional<Stamp> stamp(RevisionId draft);

    /**
     * As {@link #restore(RevisionId, Revision.Editor)}, if the given revision is the live one
     * still.
     *
     * @param alongside further work on the database in the same transaction: both happen or neither
     */
    Confirmation restore(
            RevisionId earlier, RevisionId live, Runnable alongside, Revision.Editor by);

    /**
     * Makes the contents of an earlier revision live again, as a new revision with its own number;
     * the history is never rewritten.
     */
    Confirmation restore(RevisionId earlier, Revision.Editor by);

    /** Deletes a draft. A confirmed revision is never deleted: nothing happens to it. */
    void discard(RevisionId draft);

    /**
     * Takes a whole plan out of the answers; its revisions stay, and restoring one brings it back.
     * Idempotent.
     */
    void withdraw(PlanId plan);

    /**
     * Has a live plan asked first when a question names none, until another is chosen. To choose
     * the one that would be first anyway takes the choice back, so that a successor comes first
     * again once it is loaded.
     *
     * @return whether the plan is live
     */
    boolean putFirst(PlanId plan, Revision.Editor by);

    /** Drafts and confirmed revisions of a plan, newest first. */
    List<Revision> of(PlanId plan);

    /** The newest revision of every plan that has one, withdrawn ones included; any order. */
    List<Revision> latest();

    Optional<Revision> find(RevisionId id);

    /** The plan as it stands in a revision, for a preview or a look at the past. */
    Optional<Plan> plan(RevisionId id);

    /** What a revision was read from. For a restored one, what its contents were read from. */
    Optional<Source> source(RevisionId id);
}
