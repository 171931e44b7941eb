package io.benchmate.plan.revising;

import io.benchmate.plan.Revision;

/** What came of proposing a file as a plan's next revision. */
public sealed interface Proposal {

    /** It was read and kept as a draft; nothing is live until somebody confirms it. */
    record Drafted(Revision draft, Preview preview) implements Proposal {}

    /** It says exactly what is live already. */
    record Unchanged(Revision live, Preview preview) implements Proposal {}

    /** It cannot be read as a plan; the sentence says what to do. */
    record Refused(String sentence) implements Proposal {}

    /** The draft is past its time, discarded or confirmed. */
    record Gone() implements Proposal {}
}
