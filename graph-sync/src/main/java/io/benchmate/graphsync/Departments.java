package io.benchmate.graphsync;

import io.benchmate.graphsync.mailinglist.Member;
import io.benchmate.graphsync.reconcile.Change;
import io.benchmate.graphsync.reconcile.ChangePlan;
import io.benchmate.graphsync.roster.Roster;
import io.benchmate.graphsync.roster.Standing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * In which department the people of a plan work: of those who leave, as the list or a source says.
 */
final class Departments {
    private Departments() {}

    /** Without a roster. */
    static Map<String, String> of(ChangePlan plan) {
        return found(plan, member -> Optional.empty());
    }

    static Map<String, String> of(ChangePlan plan, Roster roster) {
        return found(
                plan,
                member ->
                        roster.of(member.id())
                                .or(() -> member.address().flatMap(mail -> roster.of(mail.value())))
                                .map(Standing::person)
                                .map(person -> person.work().department()));
    }

    private static Map<String, String> found(
            ChangePlan plan, Function<Member, Optional<String>> known) {
        Map<String, String> departments = new HashMap<>();
        Stream.concat(
                        plan.changes().stream(),
                        plan.setAside().stream().map(aside -> aside.change()))
                .forEach(
                        change -> {
                            String department =
                                    switch (change) {
                                        case Change.Join one -> one.person().work().department();
                                        case Change.NewAddress one ->
                                                one.person().work().department();
                                        case Change.Leave one ->
                                                known.apply(one.member())
                                                        .filter(words -> !words.isBlank())
                                                        .orElse(one.member().department());
                                    };
                            departments.put(change.subject(), department);
                        });
        return departments;
    }
}
