package io.benchmate.teams;

import io.benchmate.plan.Plan;
import io.benchmate.plan.Plans;
import io.benchmate.plan.importing.PlanImport;
import io.benchmate.plan.importing.Reading;
import io.benchmate.sample.SamplePlan;

import java.util.List;

/** The sample plan, loaded; can be told to break. */
final class LoadedPlans implements Plans {
    static final LoadedPlans SAMPLE = new LoadedPlans();

    private final Plan plan = read();
    private volatile boolean broken;

    private static Plan read() {
        SamplePlan sample = SamplePlan.HARROWMERE;
        return switch (PlanImport.read(sample.fileName(), sample.csv(), sample.notes())) {
            case Reading.Understood understood -> understood.plan();
            case Reading.Refused refused -> throw new IllegalStateException(refused.sentence());
        };
    }

    void breakDown(boolean now) {
        broken = now;
    }

    @Override
    public List<Plan> live() {
        if (broken) {
            throw new IllegalStateException("the database is away: secret detail");
        }
        return List.of(plan);
    }
}
