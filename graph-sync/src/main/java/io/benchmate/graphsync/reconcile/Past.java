package io.benchmate.graphsync.reconcile;

import io.benchmate.graphsync.roster.Address;

import java.util.Map;
import java.util.Set;

/**
 * What earlier runs left behind that matters to a plan.
 *
 * @param addresses by person's key, the address last put on the list
 * @param parked by subject, why the target refused; only those not yet due to be tried again
 * @param joined subjects added within the target's lag
 * @param left subjects taken off within the target's lag
 */
public record Past(
        Map<String, Address> addresses,
        Map<String, String> parked,
        Set<String> joined,
        Set<String> left) {
    public static final Past NONE = new Past(Map.of(), Map.of(), Set.of(), Set.of());

    public Past {
        addresses = Map.copyOf(addresses);
        parked = Map.copyOf(parked);
        joined = Set.copyOf(joined);
        left = Set.copyOf(left);
    }
}
