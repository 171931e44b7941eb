package io.benchmate.plan.revising;

/** What a file would come to, worked out without keeping anything. */
public sealed interface Looked {

    /** It would be a new plan, or change a live one. */
    record Changed(Preview preview) implements Looked {}

    /** It says exactly what is live already. */
    record Unchanged(Preview preview) implements Looked {}

    /** It cannot be read as a plan; the sentence says what to do. */
    record Refused(String sentence) implements Looked {}
}
