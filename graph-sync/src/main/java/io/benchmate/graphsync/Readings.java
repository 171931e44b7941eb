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

/**
 * Reads all sources of a list, and finds the accounts of those whom a file knows by address only.
 */
record Readings(List<SourceReading> all) {

    static Readings of(SyncList list, List<Pin> pins) {
        List<SourceReading> read = new ArrayList<>();
        list.sources().forEach(source -> read.add(source.read()));
        return new Readings(read).withAccounts(list.accounts(), pins);
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
            case SourceReading.Failed failed -> {
                List<SourceReading> more = new ArrayList<>(all);
                more.add(failed);
                yield new Readings(more);
            }
            case SourceReading.Complete complete -> {
                Map<Address, Person> byAddress = new HashMap<>();
                complete.people()
                        .forEach(
                                one ->
                                        one.person()
                                                .addresses()
                                                .forEach(
                                                        mail -> byAddress.put(mail, one.person())));
                List<SourceReading> resolved = new ArrayList<>();
                all.forEach(one -> resolved.add(resolved(one, byAddress)));
                pinned(pins, byAddress, resolved);
                yield new Readings(resolved);
            }
        };
    }

    private static void pinned(
            List<Pin> pins, Map<Address, Person> byAddress, List<SourceReading> to) {
        List<Found> found =
                pins.stream()
                        .flatMap(pin -> Address.of(pin.who()).stream())
                        .filter(byAddress::containsKey)
                        .map(
                                mail ->
                                        new Found(
                                                known(byAddress, mail),
                                                "an account in the directory"))
                        .toList();
        if (!found.isEmpty()) {
            to.add(SourceReading.Complete.of("pinned people", found));
        }
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
        if (person.hasObjectId() || person.mail().filter(byAddress::containsKey).isEmpty()) {
            return found;
        }
        Person account = known(byAddress, person.mail().get());
        return new Found(account.with(person.work().orElse(account.work())), found.where());
    }

    private static Person known(Map<Address, Person> byAddress, Address mail) {
        return java.util.Objects.requireNonNull(byAddress.get(mail));
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
