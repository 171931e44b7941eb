package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.Plan;
import io.benchmate.plan.Plans;
import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

class KeptReadyTest {
    private final Changing plans = new Changing();
    private final FrontDesk desk = new FrontDesk(plans);

    @Test
    void indexesThePlansThatAreLiveAtTheStart() {
        Plan plan = Desk.plan(SamplePlan.HARROWMERE);
        plans.now(plan);

        desk.keepReady(Runnable::run);

        assertThat(desk.isReady(plan)).isTrue();
    }

    @Test
    void indexesAPlanThatGoesLiveLater() {
        Plan plan = Desk.plan(SamplePlan.HARROWMERE);
        desk.keepReady(Runnable::run);

        plans.now(plan);

        assertThat(desk.isReady(plan)).isTrue();
    }

    @Test
    void answersWhoAsksWhileAnIndexIsBeingBuilt() throws Exception {
        Plan plan = Desk.plan(SamplePlan.HARROWMERE);
        plans.now(plan);
        CountDownLatch together = new CountDownLatch(2);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            desk.keepReady(work -> threads.execute(() -> runTogether(together, work)));
            var answer = threads.submit(() -> runTogether(together, () -> {}) ? ask() : null);

            assertThat(answer.get(30, TimeUnit.SECONDS)).isInstanceOf(Answer.One.class);
        }

        assertThat(desk.isReady(plan)).isTrue();
    }

    private Answer ask() {
        return desk.answer(new Question("1.4", new Asker("robin", "chat"), Desk.TODAY));
    }

    private static boolean runTogether(CountDownLatch together, Runnable work) {
        together.countDown();
        try {
            together.await();
        } catch (InterruptedException stopped) {
            return false;
        }
        work.run();
        return true;
    }

    /** Plans that can change. */
    private static final class Changing implements Plans {
        private final List<Runnable> listeners = new ArrayList<>();
        private List<Plan> live = List.of();

        void now(Plan... plans) {
            live = List.of(plans);
            listeners.forEach(Runnable::run);
        }

        @Override
        public List<Plan> live() {
            return live;
        }

        @Override
        public void onChange(Runnable then) {
            listeners.add(then);
        }
    }
}
