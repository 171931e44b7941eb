package io.benchmate.admin.doctor;

import io.benchmate.plan.importing.Finding;
import io.benchmate.plan.importing.KeyFinding;
import io.benchmate.plan.importing.MistypedCode;
import io.benchmate.plan.importing.Report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The few findings of a plan's report that hurt its answers most. */
final class Worst {
    private static final int MOST = 3;
    private static final List<Class<? extends Finding>> ORDER =
            List.of(
                    Finding.NoLegend.class,
                    Finding.ContradictoryCount.class,
                    Finding.ContradictoryColours.class,
                    Finding.DuplicateCode.class,
                    Finding.BlankTitle.class,
                    Finding.FillSeries.class,
                    Finding.IllegibleStatuses.class,
                    Finding.UnknownStatus.class,
                    KeyFinding.NoLegendOfWords.class,
                    Finding.UnexplainedColour.class,
                    KeyFinding.UnexplainedWord.class,
                    Finding.SuspiciousCode.class,
                    MistypedCode.class,
                    Finding.UnreadableTimescale.class,
                    Finding.OwnerNotInKey.class);

    private Worst() {}

    /** The worst kinds, each with its first case and how many there are. */
    static List<String> of(Report report) {
        Map<Class<? extends Finding>, List<Finding>> kinds = new LinkedHashMap<>();
        for (Finding finding : report.findings()) {
            if (ORDER.contains(finding.getClass())) {
                kinds.computeIfAbsent(finding.getClass(), kind -> new java.util.ArrayList<>())
                        .add(finding);
            }
        }
        return kinds.values().stream()
                .sorted(Comparator.comparingInt(some -> ORDER.indexOf(some.getFirst().getClass())))
                .limit(MOST)
                .map(Worst::sentence)
                .toList();
    }

    private static String sentence(List<Finding> some) {
        Finding first = some.getFirst();
        String row = first.row() == 0 ? "" : "Row " + first.row() + ": ";
        String more =
                some.size() == 1 ? "" : " (and %d more of the kind)".formatted(some.size() - 1);
        return row + first.sentence() + more;
    }
}
