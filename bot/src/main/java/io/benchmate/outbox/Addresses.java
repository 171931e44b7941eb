package io.benchmate.outbox;

import java.util.Optional;

/** Where people can be written to. Holds the newest address of each person. */
public interface Addresses {

    /**
     * Keeps the address of a person who just talked to the bot in a personal chat. Cheap when
     * nothing changed, so it may be called at every turn. Idempotent.
     */
    void remember(Address address);

    Optional<Address> of(String person);

    /** The person took the bot away or asked to be forgotten. Idempotent. */
    void forget(String person);
}
