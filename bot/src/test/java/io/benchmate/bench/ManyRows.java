package io.benchmate.bench;

import io.benchmate.plan.Plan;
import io.benchmate.plan.importing.PlanImport;
import io.benchmate.plan.importing.Reading;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A plan of any length, in words that technicians' plans use; no two rows alike. */
public final class ManyRows {
    private static final List<String> WHAT =
            List.of(
                    "Publish a page for the %s teams",
                    "Rewrite the job descriptions in %s",
                    "Mentoring for new staff in %s",
                    "Awards evening for %s",
                    "Apprenticeships in %s",
                    "Succession plan for %s",
                    "Equipment fund of %s",
                    "Credit on papers from %s",
                    "Training days for %s",
                    "Open workshop tours of %s");
    private static final List<String> WHERE =
            List.of(
                    "chemistry",
                    "the glass workshop",
                    "theatre",
                    "nursing simulation",
                    "microscopy",
                    "printmaking",
                    "electronics",
                    "the animal unit",
                    "field stations",
                    "media stores",
                    "the foundry");
    private static final List<String> WHEN =
            List.of("Autumn 2026", "Year 1 - 2", "Ongoing", "March 2027", "Annually, in May");
    private static final String STATUSES = "BGAR";

    private ManyRows() {}

    public static Plan plan(int rows) {
        return switch (PlanImport.read("many.csv", csv(rows), null)) {
            case Reading.Understood understood -> understood.plan();
            case Reading.Refused(String sentence) -> throw new IllegalStateException(sentence);
        };
    }

    static byte[] csv(int rows) {
        StringBuilder csv = new StringBuilder("Ref,Action,By when,Lead,BRAG,Evidence\n");
        for (int row = 0; row < rows; row++) {
            String where = WHERE.get(row % WHERE.size()) + " " + (row / WHERE.size() + 1);
            csv.append("%d.%d,".formatted(row / 50 + 1, row % 50 + 1))
                    .append(WHAT.get(row % WHAT.size()).formatted(where))
                    .append(",\"")
                    .append(WHEN.get(row % WHEN.size()))
                    .append("\",HTN,")
                    .append(STATUSES.charAt(row % STATUSES.length()))
                    .append(",Begun with %s; next report in round %d\n".formatted(where, row));
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }
}
