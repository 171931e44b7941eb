package io.benchmate.graphsync.mailinglist;

import io.benchmate.graphsync.roster.Address;

import java.util.Optional;

/**
 * Somebody seen on a list.
 *
 * @param id what the target removes by: an Entra object id in lower case, or the address
 * @param department as the directory has it; empty where the list does not tell
 */
public record Member(String id, String name, Optional<Address> address, String department) {
    /** One of whom no department is known. */
    public Member(String id, String name, Optional<Address> address) {
        this(id, name, address, "");
    }

    public static Member ofAddress(Address address, String name) {
        return new Member(address.value(), name, Optional.of(address));
    }
}
