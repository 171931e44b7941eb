package io.benchmate.nudge;

import io.benchmate.people.Assignee;
import io.benchmate.people.ClosedAccounts;
import io.benchmate.people.Directory;
import io.benchmate.people.Groups;
import io.benchmate.people.OwnerMappings;
import io.benchmate.people.Owners;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds out who of those who stand for owners has left: his account is disabled or gone. Nothing is
 * concluded from a directory that does not answer.
 */
public final class Leavers {
    private final Owned owned;
    private final NudgePlans set;
    private final Directory directory;
    private final ClosedAccounts closed;

    /**
     * Who stands for what.
     *
     * @param mappings with those who left among them
     * @param groups the same
     */
    public record Owned(Plans plans, OwnerMappings mappings, Groups groups) {}

    public Leavers(Owned owned, NudgePlans set, Directory directory, ClosedAccounts closed) {
        this.owned = owned;
        this.set = set;
        this.directory = directory;
        this.closed = closed;
    }

    /** Asks the directory about everybody who stands for an owner of a live plan. */
    public void look() {
        Set<String> people =
                owned.plans().live().stream()
                        .map(plan -> owned.mappings().of(plan.id().value()))
                        .map(each -> each.withMembers(owned.groups()))
                        .flatMap(each -> each.mapped().values().stream())
                        .flatMap(List::stream)
                        .filter(Assignee.Person.class::isInstance)
                        .map(each -> each.id().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet());
        closed.note(directory.accounts(people), people);
    }

    /** Those who left and stand by name for owners of plans whose owners are reminded. */
    List<OwnerNews.Leaver> all(LocalDate today) {
        Set<String> gone = closed.known();
        return gone.isEmpty()
                ? List.of()
                : owned.plans().live().stream()
                        .filter(plan -> set.of(plan.id(), today).active())
                        .flatMap(plan -> of(plan, gone).stream())
                        .toList();
    }

    private List<OwnerNews.Leaver> of(Plan plan, Set<String> gone) {
        Owners owners = owned.mappings().of(plan.id().value());
        Map<Assignee, List<String>> found = new LinkedHashMap<>();
        owners.mapped()
                .forEach(
                        (owner, behind) ->
                                behind.stream()
                                        .filter(Assignee.Person.class::isInstance)
                                        .filter(
                                                each ->
                                                        gone.contains(
                                                                each.id().toLowerCase(Locale.ROOT)))
                                        .forEach(
                                                each ->
                                                        found.computeIfAbsent(
                                                                        each,
                                                                        _ -> new ArrayList<>())
                                                                .add(owner)));
        return found.entrySet().stream()
                .map(
                        each ->
                                new OwnerNews.Leaver(
                                        plan.id().value(),
                                        plan.facts().title(),
                                        each.getKey().id(),
                                        each.getKey().name(),
                                        printed(plan, each.getValue())))
                .toList();
    }

    /** As the plan prints them, as far as it still does. */
    private static List<String> printed(Plan plan, List<String> folded) {
        Map<String, String> names = new LinkedHashMap<>();
        plan.actions().stream()
                .flatMap(
                        action ->
                                action.text(io.benchmate.plan.Field.OWNER).stream()
                                        .flatMap(
                                                cell ->
                                                        io.benchmate.people.OwnerNames.in(
                                                                cell,
                                                                plan.facts().key(),
                                                                Set.copyOf(folded))
                                                                .stream()))
                .forEach(
                        name ->
                                names.putIfAbsent(
                                        io.benchmate.people.OwnerNames.folded(name), name));
        return folded.stream().map(each -> names.getOrDefault(each, each)).sorted().toList();
    }
}
