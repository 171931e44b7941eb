package io.benchmate.graphsync.mailinglist;

/** What came of reading a list: all of it or nothing. */
public sealed interface Observation {

    /** Everybody. */
    record Complete(Observed observed) implements Observation {}

    /**
     * It is not known who is on the list.
     *
     * @param reason for an admin, without names, addresses or tokens
     */
    record Failed(String reason) implements Observation {}
}
