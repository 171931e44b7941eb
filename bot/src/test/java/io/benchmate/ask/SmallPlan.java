package io.benchmate.ask;

import io.benchmate.plan.Plan;
import io.benchmate.plan.importing.PlanImport;
import io.benchmate.plan.importing.Reading;

import java.nio.charset.StandardCharsets;

/** A plan of a few lines, for what the sample plans do not have. */
final class SmallPlan {
    private SmallPlan() {}

    static Plan of(String... lines) {
        return named("Northmoor University action plan", lines);
    }

    static Plan named(String title, String... lines) {
        return noted(title + "\n", lines);
    }

    static Plan noted(String notes, String... lines) {
        byte[] csv = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return switch (PlanImport.read("small.csv", csv, notes)) {
            case Reading.Understood understood -> understood.plan();
            case Reading.Refused refused -> throw new IllegalArgumentException(refused.sentence());
        };
    }
}
