package io.benchmate.graphsync.graph;

/** What came of a look into the directory. */
public sealed interface Looked<T> {

    /** The answer. */
    record Known<T>(T value) implements Looked<T> {}

    /**
     * There is none. Never to be taken for "nobody" or "no".
     *
     * @param reason for an admin, without names, addresses or tokens
     */
    record Unknown<T>(String reason) implements Looked<T> {}
}
