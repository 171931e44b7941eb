package io.benchmate.teams.desk;

import io.benchmate.outbox.Address;
import io.benchmate.outbox.Addresses;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notes where a person can be written to, when he talks to the bot in his own chat. An answer never
 * waits for it to succeed: the next turn notes the same.
 */
final class AddressBook {
    private static final Logger LOG = LoggerFactory.getLogger(AddressBook.class);

    private final Addresses addresses;

    AddressBook(Addresses addresses) {
        this.addresses = addresses;
    }

    void note(Incoming incoming) {
        if (incoming.place().kind() == Place.Kind.PERSONAL) {
            try {
                addresses.remember(address(incoming));
            } catch (RuntimeException e) {
                LOG.warn("An address could not be kept", e);
            }
        }
    }

    private static Address address(Incoming incoming) {
        Place place = incoming.place();
        return new Address(
                incoming.person().objectId(),
                place.conversationId(),
                place.tenantId(),
                place.serviceUrl());
    }
}
