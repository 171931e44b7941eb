package io.benchmate.teams.desk;

import io.benchmate.outbox.Addresses;

/** People who took the bot away are not written to any more. */
public final class Departures {
    private final Addresses addresses;

    Departures(Addresses addresses) {
        this.addresses = addresses;
    }

    /** The bot was removed from a personal chat. Idempotent. */
    public void left(String person) {
        addresses.forget(person);
    }
}
