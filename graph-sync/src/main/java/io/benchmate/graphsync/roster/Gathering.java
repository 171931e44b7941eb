package io.benchmate.graphsync.roster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings together what several sources say of the same person: by object id, else by any of the
 * addresses. Those with an object id come first, so that a row of a file joins them.
 */
final class Gathering {
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, List<String>> found = new HashMap<>();
    private final Map<Address, String> keys = new HashMap<>();

    static Gathering of(List<SourceReading.Complete> readings) {
        Gathering gathering = new Gathering();
        gathering.addAll(readings, true);
        gathering.addAll(readings, false);
        return gathering;
    }

    Iterable<Person> people() {
        return people.values();
    }

    List<String> found(Person person) {
        return found.getOrDefault(person.key(), List.of());
    }

    /**
     * @param person whom the pin is about, if that is known
     */
    boolean knows(Pin pin, Optional<Person> person) {
        return people.containsKey(pin.who())
                || person.filter(one -> !Collections.disjoint(one.addresses(), keys.keySet()))
                        .isPresent();
    }

    void add(Found one) {
        Person person = one.person();
        String key = person.hasObjectId() ? person.key() : keyOf(person).orElse(person.key());
        people.merge(key, person, Gathering::merged);
        Person known = people.getOrDefault(key, person);
        known.mail().ifPresent(address -> keys.put(address, key));
        known.aliases().forEach(address -> keys.putIfAbsent(address, key));
        found.computeIfAbsent(key, any -> new ArrayList<>(1)).add(one.where());
    }

    private void addAll(List<SourceReading.Complete> readings, boolean withObjectId) {
        readings.stream()
                .flatMap(reading -> reading.people().stream())
                .filter(one -> one.person().hasObjectId() == withObjectId)
                .forEach(this::add);
    }

    private Optional<String> keyOf(Person person) {
        return person.mail().map(keys::get);
    }

    private static Person merged(Person known, Person more) {
        Person merged = known.with(known.work().orElse(more.work()));
        return merged.mail().isEmpty() && more.mail().isPresent()
                ? new Person(
                        merged.key(),
                        merged.name(),
                        more.mail(),
                        merged.aliases(),
                        merged.account(),
                        merged.work())
                : merged;
    }
}
