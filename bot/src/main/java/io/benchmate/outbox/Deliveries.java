package io.benchmate.outbox;

import java.util.Optional;

/** What became of messages, for a feature that goes on with them. */
public interface Deliveries {

    /** Empty while it waits or is being sent, and for a key that is not there. */
    Optional<Delivery> of(String key);
}
