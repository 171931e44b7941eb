package io.benchmate.graphsync;

import io.benchmate.graphsync.roster.Address;
import io.benchmate.graphsync.roster.SourceReading;

import java.util.List;
import java.util.Set;

/** Finds the accounts that addresses belong to. */
public interface Accounts {
    /** Where no directory is asked: people without an account stay addresses. */
    Accounts NONE = addresses -> SourceReading.Complete.of("accounts", List.of());

    SourceReading of(Set<Address> addresses);
}
