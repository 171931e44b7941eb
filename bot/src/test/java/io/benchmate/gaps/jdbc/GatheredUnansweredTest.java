package io.benchmate.gaps.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.database.Database;
import io.benchmate.database.OnBothDatabases;
import io.benchmate.database.SettableClock;
import io.benchmate.gaps.Together;
import io.benchmate.gaps.Vain;
import io.benchmate.plan.PlanId;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

@OnBothDatabases
class GatheredUnansweredTest {
    private static final PlanId PLAN = new PlanId("p");

    private final SettableClock clock = new SettableClock("2026-11-02T09:00:00Z");
    private final List<Runnable> soon = new ArrayList<>();
    private final JdbcUnanswered written;
    private final GatheredUnanswered unanswered;
    private int commits;

    GatheredUnansweredTest(Database database) {
        written = new JdbcUnanswered(database.empty().jdbc(), clock, Duration.ofDays(180));
        Together counted =
                new Together() {
                    @Override
                    public <T> T inOne(Supplier<T> work) {
                        commits++;
                        return work.get();
                    }
                };
        unanswered = new GatheredUnanswered(written, counted, clock, soon::add);
    }

    @Test
    void writesWhatWasAskedInAMomentWithOneCommit() {
        unanswered.note(PLAN, "Where can I park?");
        unanswered.note(PLAN, "where can i park?");
        unanswered.note(PLAN, "Who feeds the cat?");

        assertThat(written.open(10)).isEmpty();
        assertThat(soon).hasSize(1);
        soon.getFirst().run();

        assertThat(written.open(10)).extracting(Vain::times).containsExactlyInAnyOrder(2, 1);
        assertThat(commits).isEqualTo(1);
    }

    @Test
    void showsWhatIsNotWrittenYetWithTheTimeAtWhichItWasAsked() {
        unanswered.note(PLAN, "Where can I park?");
        clock.passes(Duration.ofHours(1));

        List<Vain> open = unanswered.open(10);

        assertThat(open)
                .extracting(Vain::last)
                .containsExactly(clock.instant().minus(Duration.ofHours(1)));
    }

    @Test
    void settlesWhatIsNotWrittenYet() {
        unanswered.note(PLAN, "Where can I park?");
        List<Vain> open = unanswered.open(10);
        unanswered.note(PLAN, "Where can I park?");

        unanswered.settle(open);

        assertThat(unanswered.open(10)).isEmpty();
    }

    @Test
    void losesNothingWhenItIsClosedOrWhenManyAskAtOnce() {
        for (int i = 0; i < 1_500; i++) {
            unanswered.note(PLAN, "Where can I park?");
        }
        unanswered.close();

        assertThat(written.open(10)).extracting(Vain::times).containsExactly(1_500);
    }

    @Test
    void plansTheNextWritingAfterTheFirst() {
        unanswered.note(PLAN, "Where can I park?");
        soon.getFirst().run();
        unanswered.note(PLAN, "Where can I park?");

        soon.getLast().run();

        assertThat(soon).hasSize(2);
        assertThat(written.open(10)).extracting(Vain::times).containsExactly(2);
    }

    @Test
    void countsTheOthersWhereTheyCannotBeWrittenTogether() {
        Together never =
                new Together() {
                    @Override
                    public <T> T inOne(Supplier<T> work) {
                        throw new IllegalStateException("the database is away for a moment");
                    }
                };
        var alone = new GatheredUnanswered(written, never, clock, soon::add);
        alone.note(PLAN, "Where can I park?");

        soon.getFirst().run();

        assertThat(written.open(10)).hasSize(1);
    }
}
