package io.benchmate.outbox;

import java.time.Instant;

/**
 * When somebody may be told something that he did not ask for; a bean of each feature that cares.
 */
@FunctionalInterface
public interface Manners {
    /**
     * Asked right before sending.
     *
     * @return the moment from which it may be sent; now or earlier for at once, or where the saying
     *     is none of the feature's
     */
    Instant notBefore(Recipient to, Saying saying, Instant now);
}
