package io.benchmate.graphsync;

/** Something the user can mend; the message says what and how. */
public final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotStart(String message) {
        super(message);
    }
}
