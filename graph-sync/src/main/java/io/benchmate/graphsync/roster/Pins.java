package io.benchmate.graphsync.roster;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who must be on a list and who must not.
 *
 * @param accounts by what a pin names the person by: those that a directory was asked for, since a
 *     source may know the same person by another name, or not at all
 */
public record Pins(List<Pin> all, Map<String, Person> accounts) {
    public static final Pins NONE = of(List.of());

    public Pins {
        all = List.copyOf(all);
        accounts = Map.copyOf(accounts);
    }

    public static Pins of(List<Pin> all) {
        return new Pins(all, Map.of());
    }

    public Pins with(Map<String, Person> found) {
        return new Pins(all, found);
    }

    /** Without those that have ended. */
    public Pins on(LocalDate day) {
        return new Pins(all.stream().filter(pin -> pin.holdsOn(day)).toList(), accounts);
    }

    Optional<Pin> about(Person person, Pin.Kind kind) {
        return all.stream().filter(pin -> pin.kind() == kind && isAbout(pin, person)).findFirst();
    }

    private boolean isAbout(Pin pin, Person person) {
        return pin.isAbout(person)
                || account(pin)
                        .filter(it -> !Collections.disjoint(it.addresses(), person.addresses()))
                        .isPresent();
    }

    /** Of whom an address is known at least. */
    Optional<Person> person(Pin pin) {
        return account(pin).or(() -> Address.of(pin.who()).map(mail -> Person.ofMail(mail, "")));
    }

    private Optional<Person> account(Pin pin) {
        return Optional.ofNullable(accounts.get(pin.who()));
    }
}
