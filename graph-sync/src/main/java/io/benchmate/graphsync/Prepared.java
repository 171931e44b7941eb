package io.benchmate.graphsync;

import io.benchmate.graphsync.guard.Verdict;
import io.benchmate.graphsync.reconcile.ChangePlan;

import java.util.List;
import java.util.Map;

/**
 * A plan with its verdict, ready to be shown.
 *
 * @param problems rows that could not be read, in words
 * @param warnings about the list's owner and deputy
 * @param departments by the subject of a change, as far as the sources or the list tell them
 */
public record Prepared(
        ChangePlan plan,
        Verdict verdict,
        List<String> problems,
        List<String> warnings,
        Map<String, String> departments) {
    public Prepared {
        departments = Map.copyOf(departments);
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }
}
