package io.benchmate.plan;

/** What came of saving a draft. */
public sealed interface Saved {

    /** The revision that holds the plan. */
    Revision revision();

    /** A draft waits for a yes; the same contents saved twice give the same draft. */
    record Draft(Revision revision) implements Saved {}

    /** Exactly these contents are live already: nothing was saved and nothing needs to be asked. */
    record Unchanged(Revision revision) implements Saved {}
}
