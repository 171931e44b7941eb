package io.benchmate.teams.desk;

import io.benchmate.plan.LaterQuestions;
import io.benchmate.plan.PlanId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What admins put off, for tests of the desk. */
final class LaterInMemory implements LaterQuestions {
    private final List<Later> all = new ArrayList<>();

    @Override
    public void put(Later later) {
        forget(later);
        all.add(later);
    }

    @Override
    public Map<String, LocalDate> of(PlanId plan, String person) {
        return all.stream()
                .filter(each -> each.plan().equals(plan) && each.person().equals(person))
                .collect(Collectors.toMap(Later::subject, Later::on));
    }

    @Override
    public List<Later> due(LocalDate day) {
        return all.stream().filter(each -> !each.on().isAfter(day)).toList();
    }

    @Override
    public void forget(Later later) {
        all.removeIf(
                each ->
                        each.plan().equals(later.plan())
                                && each.subject().equals(later.subject())
                                && each.person().equals(later.person()));
    }
}
