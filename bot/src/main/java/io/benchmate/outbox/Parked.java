package io.benchmate.outbox;

import java.time.Instant;

/**
 * A message that is not tried again.
 *
 * @param state why it stands here
 * @param reason in plain words
 * @param at when it was parked
 */
public record Parked(String key, Recipient to, State state, String reason, Instant at) {
    public enum State {
        /** It will not arrive. */
        UNDELIVERABLE,
        /** It may have arrived; it is not repeated, since nobody wants it twice. */
        UNKNOWN
    }
}
