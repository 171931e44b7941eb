package io.benchmate.graphsync;

import io.benchmate.graphsync.audit.Entry;
import io.benchmate.graphsync.audit.ItemState;
import io.benchmate.graphsync.mailinglist.Keyed;
import io.benchmate.graphsync.mailinglist.Member;
import io.benchmate.graphsync.mailinglist.Observed;
import io.benchmate.graphsync.reconcile.Change;
import io.benchmate.graphsync.roster.Person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The inverse of a run: of what it did, as far as the list still shows it. Pure. */
final class Undoing {
    private final long run;
    private final Observed observed;
    private final Set<String> members;

    Undoing(long run, Observed observed) {
        this.run = run;
        this.observed = observed;
        this.members = observed.members().stream().map(Member::id).collect(Collectors.toSet());
    }

    List<Change> inverse(List<Entry> entries) {
        List<Change> changes = new ArrayList<>();
        entries.stream()
                .filter(entry -> entry.state() == ItemState.DONE)
                .flatMap(entry -> inverse(entry.change()).stream())
                .forEach(changes::add);
        return changes;
    }

    private Optional<Change> inverse(Change change) {
        List<String> because = List.of("run " + run + " is undone");
        return switch (change) {
            case Change.Join one when members.contains(one.subject()) ->
                    Optional.of(
                            new Change.Leave(
                                    one.subject(),
                                    new Member(
                                            one.subject(),
                                            one.person().name(),
                                            one.person().mail()),
                                    because));
            case Change.Leave one when !members.contains(one.subject()) ->
                    Optional.of(new Change.Join(one.subject(), person(one.member()), because));
            case Change.NewAddress one
                    when members.contains(one.subject()) && !members.contains(one.old().id()) ->
                    Optional.of(
                            new Change.NewAddress(
                                    one.old().id(),
                                    person(one.old()),
                                    new Member(
                                            one.subject(),
                                            one.person().name(),
                                            one.person().mail()),
                                    because));
            case Change.Join _, Change.Leave _, Change.NewAddress _ -> Optional.empty();
        };
    }

    private Person person(Member member) {
        return observed.keyed() == Keyed.ADDRESS && member.address().isPresent()
                ? Person.ofMail(member.address().get(), member.name())
                : Person.ofDirectory(member.id(), member.name(), member.address());
    }
}
