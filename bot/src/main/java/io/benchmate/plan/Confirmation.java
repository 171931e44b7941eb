package io.benchmate.plan;

import org.jspecify.annotations.Nullable;

/** What came of confirming or restoring a revision. */
public sealed interface Confirmation {

    /**
     * The revision is live from now on.
     *
     * @param before the one that was live until then; null for a plan's first
     */
    record Confirmed(Revision live, @Nullable Revision before) implements Confirmation {}

    /** It was live already, so nothing changed: somebody pressed twice. */
    record AlreadyLive(Revision live) implements Confirmation {}

    /**
     * Another revision went live since the draft was previewed, so what the admin saw is no longer
     * what would happen; nothing changed. The file has to be previewed anew.
     */
    record Outdated(Revision live) implements Confirmation {}

    /** There is no such revision, or it is past its time or discarded; nothing changed. */
    record Gone() implements Confirmation {}
}
