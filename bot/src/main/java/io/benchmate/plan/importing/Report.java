package io.benchmate.plan.importing;

import static java.util.Comparator.comparing;

import java.util.List;

/**
 * What is doubtful in a file, in row order; what concerns the whole file comes first, and what is
 * only good to know last, so that it hides nothing.
 */
public record Report(List<Finding> findings) {
    public Report {
        findings =
                findings.stream()
                        .sorted(
                                comparing((Finding each) -> each instanceof KeyFinding.OwnersInFull)
                                        .thenComparing(Finding::row))
                        .toList();
    }
}
