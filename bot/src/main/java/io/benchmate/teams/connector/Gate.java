package io.benchmate.teams.connector;

/** Passed right before each call to Teams, at its first and at every further try. */
@FunctionalInterface
public interface Gate {
    /** For answers: people wait for them, so they do not wait for others. */
    Gate OPEN = () -> {};

    /** Returns when the caller may call. */
    void pass() throws InterruptedException;
}
