package io.benchmate.graphsync;

import io.benchmate.graphsync.guard.Verdict;
import io.benchmate.graphsync.reconcile.ChangePlan;

import java.util.List;

/**
 * A plan with its verdict, ready to be shown.
 *
 * @param problems rows that could not be read, in words
 * @param warnings about the list's owner and deputy
 */
public record Prepared(
        ChangePlan plan, Verdict verdict, List<String> problems, List<String> warnings) {
    public Prepared {
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }
}
