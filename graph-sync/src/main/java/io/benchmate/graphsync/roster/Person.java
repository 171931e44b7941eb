package io.benchmate.graphsync.roster;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who may belong on a list. The key is the Entra object id, in lower case, so that a
 * change of name or address is not a leaving and a joining; where no source knows the id, it is
 * "mail:" and the address.
 *
 * @param mail the primary address
 * @param aliases further addresses of the same person
 */
public record Person(
        String key,
        String name,
        Optional<Address> mail,
        Set<Address> aliases,
        Account account,
        Work work) {
    private static final String BY_MAIL = "mail:";

    public Person {
        key = key.toLowerCase(Locale.ROOT);
        aliases = Set.copyOf(aliases);
    }

    public static Person ofDirectory(String objectId, String name, Optional<Address> mail) {
        return new Person(objectId, name, mail, Set.of(), Account.MEMBER, Work.UNKNOWN);
    }

    /** One of whom no more than the address is known. */
    public static Person ofMail(Address mail, String name) {
        return new Person(
                BY_MAIL + mail.value(),
                name,
                Optional.of(mail),
                Set.of(),
                Account.MEMBER,
                Work.UNKNOWN);
    }

    /** Whether {@code key} is an Entra object id. */
    public boolean hasObjectId() {
        return !key.startsWith(BY_MAIL);
    }

    public Person with(Work other) {
        return new Person(key, name, mail, aliases, account, other);
    }

    public Person with(Account other) {
        return new Person(key, name, mail, aliases, other, work);
    }

    public Person withAliases(Set<Address> others) {
        return new Person(key, name, mail, others, account, work);
    }

    /** The primary address and the aliases. */
    public Set<Address> addresses() {
        Set<Address> all = new HashSet<>(aliases);
        mail.ifPresent(all::add);
        return all;
    }

    /** For people to read. */
    public String shown() {
        String address = mail.map(Address::value).orElse("no e-mail address");
        return name.isBlank() ? address : name + " (" + address + ")";
    }
}
