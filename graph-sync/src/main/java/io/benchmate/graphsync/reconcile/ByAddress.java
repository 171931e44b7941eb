package io.benchmate.graphsync.reconcile;

import io.benchmate.graphsync.mailinglist.Member;
import io.benchmate.graphsync.mailinglist.Observed;
import io.benchmate.graphsync.roster.Address;
import io.benchmate.graphsync.roster.Person;
import io.benchmate.graphsync.roster.Roster;
import io.benchmate.graphsync.roster.Standing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * For a target that knows addresses only. Somebody who is on it under an alias, or under the
 * address that was last put there, is the same person with a new address.
 */
final class ByAddress implements Differences {
    private final Map<Address, Member> members = new HashMap<>();
    private final Map<String, Address> remembered;
    private final Set<Address> primaries = new HashSet<>();
    private final List<Change> changes = new ArrayList<>();

    ByAddress(Observed observed, Map<String, Address> remembered) {
        observed.members()
                .forEach(member -> member.address().ifPresent(one -> members.put(one, member)));
        this.remembered = remembered;
    }

    @Override
    public List<Change> of(Roster roster) {
        List<Standing.On> on =
                roster.on().stream()
                        .sorted(Comparator.comparing(one -> one.person().key()))
                        .toList();
        on.forEach(one -> one.person().mail().ifPresent(primaries::add));
        Set<Address> before = Set.copyOf(members.keySet());
        Set<Address> served = new HashSet<>();
        for (Standing.On one : on) {
            one.person().mail().filter(served::add).ifPresent(mail -> keep(one, mail, before));
        }
        Map<Address, List<String>> off = reasonsOfOthers(roster);
        members.forEach(
                (address, member) ->
                        changes.add(
                                new Change.Leave(
                                        address.value(),
                                        member,
                                        off.getOrDefault(address, UNKNOWN))));
        return changes;
    }

    private void keep(Standing.On one, Address mail, Set<Address> before) {
        members.remove(mail);
        List<Member> stale = stale(one.person(), mail);
        for (Member old : stale) {
            changes.add(
                    new Change.NewAddress(
                            mail.value(), one.person(), old, List.of("has a new address")));
        }
        if (stale.isEmpty() && !before.contains(mail)) {
            changes.add(new Change.Join(mail.value(), one.person(), one.because()));
        }
    }

    private List<Member> stale(Person person, Address mail) {
        Set<Address> others = new HashSet<>(person.aliases());
        Optional.ofNullable(remembered.get(person.key())).ifPresent(others::add);
        others.remove(mail);
        others.removeAll(primaries);
        return others.stream()
                .sorted()
                .flatMap(address -> Optional.ofNullable(members.remove(address)).stream())
                .toList();
    }

    private Map<Address, List<String>> reasonsOfOthers(Roster roster) {
        Map<Address, List<String>> reasons = new HashMap<>();
        for (Standing.Off one : roster.off()) {
            Person person = one.person();
            person.addresses().forEach(address -> reasons.put(address, one.because()));
            Optional.ofNullable(remembered.get(person.key()))
                    .ifPresent(address -> reasons.putIfAbsent(address, one.because()));
        }
        return reasons;
    }
}
