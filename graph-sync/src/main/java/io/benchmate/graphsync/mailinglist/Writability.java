package io.benchmate.graphsync.mailinglist;

/** Whether a target may be written to, found out before the first write. */
public sealed interface Writability {

    /** It may. */
    record Yes() implements Writability {}

    /**
     * It must not or cannot.
     *
     * @param reason in words, with what to do instead
     */
    record No(String reason) implements Writability {}

    /** It could not be found out, so nothing is written. */
    record Unclear(String reason) implements Writability {}
}
