package io.benchmate.teams.desk;

import io.benchmate.plan.PlanId;
import io.benchmate.plan.Revision.Editor;
import io.benchmate.plan.TimescaleAnswers;
import io.benchmate.plan.timescale.Answers;
import io.benchmate.plan.timescale.Statement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What admins said, for tests of the desk. */
final class AnswersInMemory implements TimescaleAnswers {
    private final Map<PlanId, Map<String, List<Said>>> said = new LinkedHashMap<>();

    @Override
    public Answers of(PlanId plan) {
        return Answers.of(said(plan).stream().map(Said::statement).toList());
    }

    @Override
    public List<Said> said(PlanId plan) {
        return said.getOrDefault(plan, Map.of()).values().stream()
                .filter(history -> !history.isEmpty())
                .map(List::getLast)
                .toList();
    }

    @Override
    public void say(PlanId plan, Statement statement, Editor by) {
        history(plan, statement.subject()).add(new Said(statement, by, Instant.EPOCH));
    }

    @Override
    public Optional<Statement> undo(PlanId plan, String subject, Editor by) {
        List<Said> history = history(plan, subject);
        return history.isEmpty() ? Optional.empty() : Optional.of(history.removeLast().statement());
    }

    private List<Said> history(PlanId plan, String subject) {
        return said.computeIfAbsent(plan, _ -> new LinkedHashMap<>())
                .computeIfAbsent(subject, _ -> new ArrayList<>());
    }
}
