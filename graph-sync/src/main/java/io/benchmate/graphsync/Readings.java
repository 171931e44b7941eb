package io.benchmate.graphsync;

import io.benchmate.graphsync.roster.Address;
import io.benchmate.graphsync.roster.Found;
import io.benchmate.graphsync.roster.Person;
import io.benchmate.graphsync.roster.Pin;
import io.benchmate.graphsync.roster.SourceReading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All sources of a list, read. Those whom a file knows by address only have their accounts, where
 * the list needs them, and so have those whom a pin or an opt-out names.
 *
 * @param pinned accounts, by what a pin names the person by
 */
record Readings(List<SourceReading> all, Map<String, Person> pinned) {

    /**
     * @param pins those that hold
     */
    static Readings of(SyncList list, List<Pin> pins) {
        List<SourceReading> read = new ArrayList<>();
        list.sources().forEach(source -> read.add(source.read()));
        return new Readings(read, Map.of())
                .withAccounts(list.accounts(), pins)
                .withPinned(list.directory(), pins);
    }

    private Readings withAccounts(Accounts accounts, List<Pin> pins) {
        Set<Address> open = new HashSet<>();
        Set<Address> known = new HashSet<>();
        for (Found found : found()) {
            Person person = found.person();
            if (person.hasObjectId()) {
                known.addAll(person.addresses());
            } else {
                person.mail().ifPresent(open::add);
            }
        }
        pins.stream()
                .filter(pin -> pin.kind() == Pin.Kind.PIN)
                .forEach(pin -> Address.of(pin.who()).ifPresent(open::add));
        open.removeAll(known);
        return open.isEmpty() ? this : resolved(accounts.of(open), pins);
    }

    private Readings resolved(SourceReading accounts, List<Pin> pins) {
        return switch (accounts) {
            case SourceReading.Failed failed -> failed(failed);
            case SourceReading.Complete complete -> {
                Map<Address, Person> byAddress = new HashMap<>();
                for (Found found : complete.people()) {
                    Person person = found.person();
                    person.addresses().forEach(mail -> byAddress.put(mail, person));
                }
                Map<String, Person> named = new HashMap<>(pinned);
                for (Pin pin : pins) {
                    Address.of(pin.who())
                            .map(byAddress::get)
                            .ifPresent(person -> named.put(pin.who(), person));
                }
                yield new Readings(
                        all.stream().map(one -> resolved(one, byAddress)).toList(), named);
            }
        };
    }

    /** The others are named by object ids, of which no source may have heard. */
    private Readings withPinned(Directory directory, List<Pin> pins) {
        Set<String> open =
                pins.stream()
                        .map(Pin::who)
                        .filter(who -> Address.of(who).isEmpty() && !who.contains(":"))
                        .collect(Collectors.toCollection(HashSet::new));
        found().forEach(found -> open.remove(found.person().key()));
        if (open.isEmpty()) {
            return this;
        }
        SourceReading asked = directory.of(open);
        if (asked.equals(Directory.NONE.of(open))) {
            return this;
        }
        return switch (asked) {
            case SourceReading.Failed failed -> failed(failed);
            case SourceReading.Complete complete -> {
                Map<String, Person> named = new HashMap<>(pinned);
                complete.people().forEach(one -> named.put(one.person().key(), one.person()));
                yield new Readings(all, named);
            }
        };
    }

    /** Without those whom it was to find there is no plan. */
    private Readings failed(SourceReading.Failed failed) {
        return new Readings(Stream.concat(all.stream(), Stream.of(failed)).toList(), pinned);
    }

    private static SourceReading resolved(SourceReading reading, Map<Address, Person> byAddress) {
        return switch (reading) {
            case SourceReading.Failed failed -> failed;
            case SourceReading.Complete one ->
                    new SourceReading.Complete(
                            one.source(),
                            one.size(),
                            one.people().stream().map(found -> resolved(found, byAddress)).toList(),
                            one.errors());
        };
    }

    private static Found resolved(Found found, Map<Address, Person> byAddress) {
        Person person = found.person();
        return person.mail()
                .filter(mail -> !person.hasObjectId())
                .map(byAddress::get)
                .map(it -> new Found(it.with(person.work().orElse(it.work())), found.where()))
                .orElse(found);
    }

    private List<Found> found() {
        List<Found> found = new ArrayList<>();
        for (SourceReading reading : all) {
            switch (reading) {
                case SourceReading.Complete one -> found.addAll(one.people());
                case SourceReading.Failed _ -> {}
            }
        }
        return found;
    }
}
