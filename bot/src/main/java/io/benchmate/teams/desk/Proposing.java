package io.benchmate.teams.desk;

import io.benchmate.card.NudgeForms;
import io.benchmate.people.Assignee;
import io.benchmate.people.Directory;
import io.benchmate.people.Directory.Proposal;
import io.benchmate.people.OwnerMappings;
import io.benchmate.people.OwnerNames;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Plans;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who may stand for an owner: by the plan's key, by other plans' mappings and by the directory. */
final class Proposing {
    private static final String GROUP = "group:";

    private final OwnerMappings mappings;
    private final Plans plans;
    private final Directory directory;

    Proposing(OwnerMappings mappings, Plans plans, Directory directory) {
        this.mappings = mappings;
        this.plans = plans;
        this.directory = directory;
    }

    /**
     * Best first.
     *
     * @param words what the plan's key says the owner stands for; empty for nothing
     */
    List<Proposal> who(String owner, String words) {
        Map<Assignee, Proposal> all = new LinkedHashMap<>();
        for (String name : List.of(owner, words)) {
            if (!name.isBlank()) {
                plans.live().forEach(plan -> mapped(plan, name, all));
            }
        }
        directory
                .search(words.isBlank() ? owner : words)
                .forEach(each -> all.putIfAbsent(each.who(), each));
        return List.copyOf(all.values());
    }

    private void mapped(Plan plan, String name, Map<Assignee, Proposal> all) {
        mappings.of(plan.id().value())
                .mapped()
                .getOrDefault(OwnerNames.folded(name), List.of())
                .forEach(
                        each ->
                                all.putIfAbsent(
                                        each,
                                        new Proposal(
                                                each,
                                                "stands for it in “%s”"
                                                        .formatted(plan.facts().title()))));
    }

    /** For a choice: who, and why he may be meant. */
    static String words(Proposal proposal) {
        return words(proposal.who()) + " – " + proposal.why();
    }

    static String value(Assignee assignee) {
        return assignee instanceof Assignee.Group ? GROUP + assignee.id() : assignee.id();
    }

    static String words(Assignee assignee) {
        return switch (assignee) {
            case Assignee.Person person -> person.name();
            case Assignee.Group group -> "Group: " + group.name();
        };
    }

    /** Adds those whose ids are given; false where one is no id. */
    boolean read(String ids, List<Assignee> into) {
        List<Assignee> found = new ArrayList<>();
        for (String each : ids.split("[,;\\s]+")) {
            if (each.isEmpty() || each.equals(NudgeForms.NONE)) {
                continue;
            }
            boolean group = each.startsWith(GROUP);
            String id =
                    (group ? each.substring(GROUP.length()) : each)
                            .toLowerCase(java.util.Locale.ROOT);
            if (!id.matches("[a-z0-9-]{8,100}")) {
                return false;
            }
            String name = group ? groupName(id) : name(id);
            found.add(group ? new Assignee.Group(id, name) : new Assignee.Person(id, name));
        }
        return into.addAll(found) || found.isEmpty();
    }

    /** What a person is called; his id where nobody knows. */
    String name(String id) {
        return directory.name(id).orElseGet(() -> known(id));
    }

    /** Groups are known by name from the directory's last answers only. */
    private String groupName(String id) {
        return known(id);
    }

    private String known(String id) {
        return plans.live().stream()
                .flatMap(plan -> mappings.of(plan.id().value()).mapped().values().stream())
                .flatMap(List::stream)
                .filter(each -> each.id().equals(id))
                .map(Assignee::name)
                .findFirst()
                .orElse(id);
    }
}
