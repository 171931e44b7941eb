package io.benchmate.outbox;

import java.util.Optional;

/** Carries a message to where it belongs. Implemented by teams over the Connector. */
public interface Conversations {

    /**
     * Sends once, within a minute, without repeating by itself a send that may have arrived. An
     * exception counts as {@link Delivery.Unknown}.
     *
     * @param known the person's own chat when it is known; where it is not, one is created if Teams
     *     allows. Always empty for a channel.
     */
    Delivery send(Recipient to, Optional<Address> known, Message message);
}
