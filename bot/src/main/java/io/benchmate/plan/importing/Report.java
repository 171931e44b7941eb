package io.benchmate.plan.importing;

import java.util.List;

/** What is doubtful in a file, in row order; what concerns the whole file comes first. */
public record Report(List<Finding> findings) {
    public Report {
        findings =
                findings.stream().sorted(java.util.Comparator.comparingInt(Finding::row)).toList();
    }
}
