package io.benchmate.graphsync.roster;

import java.util.List;

/**
 * Whom a list takes beside ordinary accounts.
 *
 * @param guests whether guests of the tenant may be on it
 * @param disabledDays how many days a disabled account stays, counted from the day it was first
 *     seen disabled; zero drops it at once
 * @param leaverDays how many days somebody stays after the last day of the contract
 * @param shared patterns of addresses and names of shared mailboxes and rooms, which are left out
 * @param mailless whether an account without an address may be on it; only a Microsoft 365 group
 *     can hold one
 */
public record Policy(
        boolean guests, int disabledDays, int leaverDays, List<String> shared, boolean mailless) {
    public static final Policy USUAL = new Policy(false, 14, 0, List.of(), false);

    public Policy {
        shared = List.copyOf(shared);
    }

    boolean isShared(Person person) {
        return shared.stream()
                .anyMatch(
                        pattern ->
                                Wildcard.fits(pattern, person.name())
                                        || person.addresses().stream()
                                                .anyMatch(
                                                        one ->
                                                                Wildcard.fits(
                                                                        pattern, one.value())));
    }
}
