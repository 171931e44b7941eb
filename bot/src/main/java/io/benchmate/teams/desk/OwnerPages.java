package io.benchmate.teams.desk;

import io.benchmate.admin.Deed;
import io.benchmate.card.Leaves;
import io.benchmate.card.NudgeAdminSheets.Line;
import io.benchmate.card.NudgeForms;
import io.benchmate.card.OwnerSheets;
import io.benchmate.card.OwnerSheets.Owner;
import io.benchmate.card.Sheet;
import io.benchmate.people.Assignee;
import io.benchmate.people.OwnerMappings;
import io.benchmate.people.OwnerNames;
import io.benchmate.people.Owners;
import io.benchmate.people.Person;
import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Who stands for the owners that a plan prints, mapped in the chat. */
final class OwnerPages {
    private static final int PAGE = 6;
    private static final int PROPOSALS = 6;
    private static final int MOST = 50;

    private final OwnerMappings mappings;
    private final Proposing proposing;
    private final AdminGate gate;

    OwnerPages(OwnerMappings mappings, Proposing proposing, AdminGate gate) {
        this.mappings = mappings;
        this.proposing = proposing;
        this.gate = gate;
    }

    /** Each owner once, those without anybody first. */
    private List<Owner> owners(Plan plan) {
        Owners mapped = mappings.of(plan.id().value());
        Map<String, String> key = plan.facts().key();
        Map<String, Owner> all = new LinkedHashMap<>();
        plan.actions().stream()
                .flatMap(action -> action.text(Field.OWNER).stream())
                .flatMap(cell -> OwnerNames.in(cell, key, mapped.mapped().keySet()).stream())
                .forEach(
                        name -> all.putIfAbsent(OwnerNames.folded(name), owner(name, key, mapped)));
        return all.values().stream()
                .sorted(Comparator.comparing(each -> !each.behind().isEmpty()))
                .toList();
    }

    private static Owner owner(String name, Map<String, String> key, Owners mapped) {
        return new Owner(
                name,
                key.entrySet().stream()
                        .filter(
                                each ->
                                        OwnerNames.folded(each.getKey())
                                                .equals(OwnerNames.folded(name)))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(""),
                List.copyOf(mapped.of(name, key).assigned().keySet()));
    }

    int count(Plan plan, boolean mapped) {
        return (int)
                owners(plan).stream().filter(each -> each.behind().isEmpty() != mapped).count();
    }

    /** From which page somebody came. */
    private static int page(Map<String, String> data) {
        return Revised.number(data.getOrDefault("page", "1"));
    }

    Sheet list(Line line, Plan plan, int page) {
        return list(line, plan, page, "");
    }

    private Sheet list(Line line, Plan plan, int page, String done) {
        List<Owner> all = owners(plan);
        return OwnerSheets.owners(line, all, Leaves.of(page, all.size(), PAGE), PAGE, done);
    }

    Sheet one(Line line, Plan plan, Map<String, String> data) {
        return find(plan, data)
                .map(owner -> form(line, owner, "", page(data)))
                .orElseGet(() -> list(line, plan, page(data)));
    }

    private Sheet form(Line line, Owner owner, String problem, int page) {
        List<Sheet.Option> options = new ArrayList<>();
        options.add(new Sheet.Option(NudgeForms.NONE, "None of these"));
        proposing.who(owner.name(), owner.words()).stream()
                .limit(PROPOSALS)
                .forEach(
                        each ->
                                options.add(
                                        new Sheet.Option(
                                                Proposing.value(each.who()),
                                                Proposing.words(each))));
        return OwnerSheets.owner(
                line, owner, options.size() == 1 ? List.of() : options, problem, page);
    }

    private Optional<Owner> find(Plan plan, Map<String, String> data) {
        String name = OwnerNames.folded(data.getOrDefault("owner", ""));
        return owners(plan).stream()
                .filter(each -> OwnerNames.folded(each.name()).equals(name))
                .findFirst();
    }

    /**
     * @param line asked again after the change, since it counts
     */
    Sheet map(Plan plan, Incoming.Pressed pressed, Supplier<Line> line) {
        Optional<Owner> owner = find(plan, pressed.data());
        if (owner.isEmpty()) {
            return list(line.get(), plan, page(pressed.data()));
        }
        List<Assignee> chosen = new ArrayList<>();
        boolean understood =
                proposing.read(pressed.data().getOrDefault("known", ""), chosen)
                        && proposing.read(pressed.data().getOrDefault("picked", ""), chosen)
                        && proposing.read(pressed.data().getOrDefault("ids", ""), chosen);
        if (!understood || chosen.isEmpty() || chosen.size() > MOST) {
            return form(
                    line.get(),
                    owner.get(),
                    "Pick somebody, or give Entra object ids, such as"
                            + " 3f2504e0-4f89-11d3-9a0c-0305e82c3301. Nothing was changed.",
                    page(pressed.data()));
        }
        return put(plan, owner.get(), chosen, pressed, line);
    }

    Sheet unmap(Plan plan, Incoming.Pressed pressed, Supplier<Line> line) {
        return find(plan, pressed.data())
                .map(owner -> put(plan, owner, List.of(), pressed, line))
                .orElseGet(() -> list(line.get(), plan, page(pressed.data())));
    }

    private Sheet put(
            Plan plan,
            Owner owner,
            List<Assignee> chosen,
            Incoming.Pressed pressed,
            Supplier<Line> line) {
        Person by = pressed.person();
        int changed =
                mappings.map(
                        plan.id().value(),
                        Map.of(owner.name(), chosen.stream().distinct().toList()),
                        by);
        if (changed > 0) {
            gate.note(
                    by,
                    Deed.MAPPED_OWNERS,
                    "“%s” of \"%s\"".formatted(owner.name(), plan.facts().title()));
        }
        String done = find(plan, pressed.data()).map(OwnerSheets::saved).orElse("");
        return list(line.get(), plan, page(pressed.data()), done);
    }
}
