package io.benchmate.graphsync.graph;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Optional;

/** A call or a reading that cannot be completed. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final boolean passing;
    private final Duration askedWait;
    private final transient @Nullable Refusal refusal;

    Unreadable(String message) {
        this(message, null, false, Duration.ZERO);
    }

    Unreadable(String message, @Nullable Throwable cause, boolean passing, Duration askedWait) {
        this(message, cause, passing, askedWait, null);
    }

    Unreadable(
            String message,
            @Nullable Throwable cause,
            boolean passing,
            Duration askedWait,
            @Nullable Refusal refusal) {
        super(message, cause);
        this.reason = message;
        this.passing = passing;
        this.askedWait = askedWait;
        this.refusal = refusal;
    }

    /** Safe to show. */
    String reason() {
        return reason;
    }

    /** Whether the same call may succeed a little later. */
    boolean isPassing() {
        return passing;
    }

    /** How long Graph asks to wait; zero when it does not say. */
    Duration askedWait() {
        return askedWait;
    }

    /** Nothing when no answer came or none that could be understood. */
    Optional<Refusal> refusal() {
        return Optional.ofNullable(refusal);
    }
}
