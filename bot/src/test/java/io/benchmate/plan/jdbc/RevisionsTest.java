package io.benchmate.plan.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.database.Database;
import io.benchmate.database.OnBothDatabases;
import io.benchmate.database.SettableClock;
import io.benchmate.plan.Confirmation;
import io.benchmate.plan.Plan;
import io.benchmate.plan.PlanId;
import io.benchmate.plan.Revision;
import io.benchmate.plan.Revision.Editor;
import io.benchmate.plan.RevisionId;
import io.benchmate.plan.Saved;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

@OnBothDatabases
class RevisionsTest {
    private static final Editor EDITOR = new Editor("editor-1", "Robin Example");

    private final SettableClock clock = new SettableClock("2026-11-02T09:00:00.123456Z");
    private final JdbcPlans plans;
    private final JdbcRevisions revisions;
    private final Database.Empty database;

    RevisionsTest(Database database) {
        this.database = database.empty();
        RevisionTable table = new RevisionTable(this.database.jdbc());
        plans = new JdbcPlans(table);
        revisions = revisionsOver(table, plans);
    }

    @Test
    void keepsADraftOutOfTheAnswers() {
        Plan plan = SomePlan.of("p", "1", 3);

        Revision draft = saved(plan);

        assertThat(plans.live()).isEmpty();
        assertThat(draft.state()).isEqualTo(Revision.State.DRAFT);
        assertThat(revisions.plan(draft.id())).contains(plan);
    }

    @Test
    void givesBackThePlanAndItsSourceToTheLetter() {
        Plan plan = SomePlan.of("p", "1", 3);

        Revision draft = saved(plan);

        Plan read = revisions.plan(draft.id()).orElseThrow();
        assertThat(read).isEqualTo(plan);
        assertThat(read.facts().key().keySet()).containsExactly("ZZ", "AA");
        assertThat(revisions.source(draft.id()).orElseThrow())
                .usingRecursiveComparison()
                .isEqualTo(SomePlan.SOURCE);
    }

    @Test
    void answersFromTheConfirmedRevisionAtOnce() {
        Plan plan = SomePlan.of("p", "1", 3);

        Confirmation done = revisions.confirm(saved(plan).id(), EDITOR);

        assertThat(done)
                .isInstanceOfSatisfying(
                        Confirmation.Confirmed.class,
                        confirmed -> {
                            assertThat(confirmed.live().number()).isEqualTo(1);
                            assertThat(confirmed.before()).isNull();
                        });
        assertThat(plans.live()).containsExactly(plan);
    }

    @Test
    void savesNothingWhenTheLivePlanIsImportedAgain() {
        goesLive(SomePlan.of("p", "1", 3));

        Saved again = revisions.saveDraft(SomePlan.of("p", "1", 3), SomePlan.SOURCE, EDITOR);

        assertThat(again).isInstanceOf(Saved.Unchanged.class);
        assertThat(revisions.of(new PlanId("p"))).hasSize(1);
    }

    @Test
    void givesTheSameDraftForTheSameContents() {
        Revision first = saved(SomePlan.of("p", "1", 3));

        Revision second = saved(SomePlan.of("p", "1", 3));

        assertThat(second.id()).isEqualTo(first.id());
    }

    @Test
    void changesNothingWhenConfirmIsPressedTwice() {
        RevisionId id = saved(SomePlan.of("p", "1", 3)).id();
        revisions.confirm(id, EDITOR);

        Confirmation again = revisions.confirm(id, EDITOR);

        assertThat(again).isInstanceOf(Confirmation.AlreadyLive.class);
    }

    @Test
    void refusesADraftThatWasPreviewedAgainstAnotherRevision() {
        goesLive(SomePlan.of("p", "1", 1));
        RevisionId slow = saved(SomePlan.of("p", "2", 2)).id();
        Revision quick = goesLive(SomePlan.of("p", "3", 3));

        Confirmation refused = revisions.confirm(slow, EDITOR);

        assertThat(refused).isEqualTo(new Confirmation.Outdated(quick));
        assertThat(plans.live().getFirst().actions()).hasSize(3);
    }

    @Test
    void restoresAnEarlierRevisionAsANewOne() {
        Plan first = SomePlan.of("p", "1", 1);
        Revision earlier = goesLive(first);
        goesLive(SomePlan.of("p", "2", 2));

        Confirmation restored = revisions.restore(earlier.id(), EDITOR);

        assertThat(restored)
                .isInstanceOfSatisfying(
                        Confirmation.Confirmed.class,
                        confirmed -> {
                            assertThat(confirmed.live().number()).isEqualTo(3);
                            assertThat(confirmed.live().restoredFrom()).isEqualTo(earlier.id());
                        });
        assertThat(plans.live()).containsExactly(first);
        assertThat(revisions.of(new PlanId("p")))
                .extracting(Revision::state)
                .containsExactlyInAnyOrder(
                        Revision.State.LIVE, Revision.State.PAST, Revision.State.PAST);
    }

    @Test
    void neverDeletesAConfirmedRevision() {
        Revision live = goesLive(SomePlan.of("p", "1", 1));

        revisions.discard(live.id());

        assertThat(revisions.find(live.id())).isPresent();
    }

    @Test
    void saysThatADiscardedDraftIsGone() {
        Revision draft = saved(SomePlan.of("p", "1", 1));
        revisions.discard(draft.id());

        Confirmation done = revisions.confirm(draft.id(), EDITOR);

        assertThat(done).isInstanceOf(Confirmation.Gone.class);
    }

    @Test
    void bringsAWithdrawnPlanBackByRestoring() {
        Plan plan = SomePlan.of("p", "1", 1);
        Revision revision = goesLive(plan);
        revisions.withdraw(plan.id());
        assertThat(plans.live()).isEmpty();

        revisions.restore(revision.id(), EDITOR);

        assertThat(plans.live()).containsExactly(plan);
    }

    @Test
    void seesWhatAnotherInstanceConfirmedAtTheNextRefresh() {
        RevisionTable table = new RevisionTable(database.jdbc());
        JdbcPlans elsewhere = new JdbcPlans(table);
        Plan plan = SomePlan.of("p", "1", 1);
        goesLive(plan);
        assertThat(elsewhere.live()).isEmpty();

        elsewhere.refresh();

        assertThat(elsewhere.live()).containsExactly(plan);
    }

    @Test
    void tellsWhoWantsToKnowWhenOtherPlansAreLive() {
        List<Integer> told = new ArrayList<>();
        plans.onChange(() -> told.add(plans.live().size()));

        goesLive(SomePlan.of("p", "1", 1));
        plans.refresh();
        revisions.withdraw(SomePlan.of("p", "1", 1).id());

        assertThat(told).containsExactly(1, 0);
    }

    @Test
    void letsOneOfManyConfirmsAtOnceWin() throws InterruptedException {
        List<Callable<Confirmation>> presses =
                IntStream.range(0, 8)
                        .mapToObj(i -> saved(SomePlan.of("p", "v" + i, 1)).id())
                        .<Callable<Confirmation>>map(id -> () -> revisions.confirm(id, EDITOR))
                        .toList();

        List<Confirmation> outcomes;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            outcomes = threads.invokeAll(presses).stream().map(done -> done.resultNow()).toList();
        }

        assertThat(outcomes).filteredOn(Confirmation.Confirmed.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Confirmation.Outdated.class::isInstance).hasSize(7);
        assertThat(plans.live()).hasSize(1);
    }

    @Test
    void keepsAPlanOfTwentyThousandRows() {
        Plan plan = SomePlan.of("big", "1", 20_000);

        goesLive(plan);

        JdbcPlans restarted = new JdbcPlans(new RevisionTable(database.jdbc()));
        assertThat(restarted.live().getFirst()).isEqualTo(plan);
    }

    private Revision saved(Plan plan) {
        return revisions.saveDraft(plan, SomePlan.SOURCE, EDITOR).revision();
    }

    private Revision goesLive(Plan plan) {
        Confirmation done = revisions.confirm(saved(plan).id(), EDITOR);
        return ((Confirmation.Confirmed) done).live();
    }

    private JdbcRevisions revisionsOver(RevisionTable table, JdbcPlans cache) {
        return new JdbcRevisions(table, database.transactions(), cache, clock, Duration.ofDays(30));
    }
}
