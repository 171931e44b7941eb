package io.benchmate.graphsync.mailinglist;

import io.benchmate.graphsync.roster.Address;

import java.util.Optional;

/**
 * Somebody seen on a list.
 *
 * @param id what the target removes by: an Entra object id in lower case, or the address
 */
public record Member(String id, String name, Optional<Address> address) {
    public static Member ofAddress(Address address, String name) {
        return new Member(address.value(), name, Optional.of(address));
    }
}
