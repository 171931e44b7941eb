package io.benchmate.teams;

import io.benchmate.plan.Plan;
import io.benchmate.plan.Plans;
import io.benchmate.plan.importing.PlanImport;
import io.benchmate.plan.importing.Reading;
import io.benchmate.sample.SamplePlan;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The sample plan, loaded; can be told to break. */
final class LoadedPlans implements Plans {
    static final LoadedPlans SAMPLE = new LoadedPlans();

    private final Plan plan = read();
    private volatile Runnable trouble = () -> {};
    private volatile CountDownLatch held = new CountDownLatch(0);

    private static Plan read() {
        SamplePlan sample = SamplePlan.HARROWMERE;
        return switch (PlanImport.read(sample.fileName(), sample.csv(), sample.notes())) {
            case Reading.Understood understood -> understood.plan();
            case Reading.Refused refused -> throw new IllegalStateException(refused.sentence());
        };
    }

    void breakDown() {
        trouble =
                () -> {
                    throw new IllegalStateException("the database is away: secret detail");
                };
    }

    void breakDown(Error error) {
        trouble =
                () -> {
                    throw error;
                };
    }

    void mend() {
        trouble = () -> {};
    }

    /** Whoever asks for the plan waits until the latch opens, but no longer than 20 s. */
    CountDownLatch hold() {
        CountDownLatch latch = new CountDownLatch(1);
        held = latch;
        return latch;
    }

    private void await() {
        try {
            if (!held.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody let go of the plan");
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public List<Plan> live() {
        await();
        trouble.run();
        return List.of(plan);
    }
}
