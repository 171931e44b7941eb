package io.benchmate.teams.desk;

import io.benchmate.ask.Roles;
import io.benchmate.people.Assignee;
import io.benchmate.people.Groups;
import io.benchmate.people.OwnerMappings;
import io.benchmate.people.Owners;
import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;

import java.util.List;
import java.util.Map;

/**
 * Which owners of a plan a person stands behind, as admins mapped them, by himself or as a member
 * of a group. Of a group that can't be read now nobody is known.
 */
final class StoodFor implements Roles {
    private final OwnerMappings mappings;
    private final Groups groups;

    StoodFor(OwnerMappings mappings, Groups groups) {
        this.mappings = mappings;
        this.groups = groups;
    }

    @Override
    public List<String> of(String person, Plan plan) {
        Owners owners = mappings.of(plan.id().value()).withMembers(groups);
        Map<String, String> key = plan.facts().key();
        return plan.actions().stream()
                .flatMap(action -> action.text(Field.OWNER).stream())
                .distinct()
                .flatMap(cell -> owners.of(cell, key).assigned().entrySet().stream())
                .filter(each -> is(each.getKey(), person))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
    }

    private static boolean is(Assignee assignee, String person) {
        return assignee instanceof Assignee.Person one && one.id().equalsIgnoreCase(person);
    }
}
