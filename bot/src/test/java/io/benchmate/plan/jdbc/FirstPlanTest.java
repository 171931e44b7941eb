package io.benchmate.plan.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.database.Database;
import io.benchmate.database.OnBothDatabases;
import io.benchmate.database.SettableClock;
import io.benchmate.plan.Confirmation;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Revision;
import io.benchmate.plan.Revision.Editor;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Which of several live plans comes first. */
@OnBothDatabases
class FirstPlanTest {
    private static final Editor EDITOR = new Editor("editor-1", "Robin Example");

    private final SettableClock clock = new SettableClock("2026-11-02T09:00:00.123456Z");
    private final JdbcPlans plans;
    private final JdbcRevisions revisions;
    private final Database.Empty database;

    FirstPlanTest(Database database) {
        this.database = database.empty();
        RevisionTable table = new RevisionTable(this.database.jdbc());
        plans = new JdbcPlans(table);
        revisions = revisionsOver(table, plans);
    }

    @Test
    void keepsTheCurrentPlanFirstWhenItsPredecessorGoesLiveLater() {
        Plan current = SomePlan.titled("current", "Plan of Aldermoor 2025-2028");
        Plan old = SomePlan.titled("old", "Plan of Aldermoor 2022-2025");

        goesLive(current);
        clock.passes(Duration.ofMinutes(1));
        goesLive(old);

        assertThat(plans.live()).containsExactly(current, old);
    }

    @Test
    void putsTheMostRecentlyConfirmedPlanFirstWhereNeitherTellsItsTime() {
        Plan older = SomePlan.of("older", "1", 1);
        Plan newer = SomePlan.of("newer", "1", 1);

        goesLive(older);
        clock.passes(Duration.ofMinutes(1));
        goesLive(newer);

        assertThat(plans.live()).containsExactly(newer, older);
    }

    @Test
    void putsThePlanFirstThatAnAdminChose() {
        Plan current = SomePlan.titled("current", "Plan of Aldermoor 2025-2028");
        Plan old = SomePlan.titled("old", "Plan of Aldermoor 2022-2025");
        goesLive(current);
        goesLive(old);
        List<Plan> told = new ArrayList<>();
        plans.onChange(() -> told.add(plans.live().getFirst()));

        assertThat(revisions.putFirst(old.id(), EDITOR)).isTrue();

        assertThat(plans.live()).containsExactly(old, current);
        assertThat(told).containsExactly(old);
        assertThat(new JdbcPlans(new RevisionTable(database.jdbc())).live())
                .containsExactly(old, current);
    }

    @Test
    void givesTheChoiceOfTheFirstPlanBackToTheirTerms() {
        Plan current = SomePlan.titled("current", "Plan of Aldermoor 2025-2028");
        Plan old = SomePlan.titled("old", "Plan of Aldermoor 2022-2025");
        Plan next = SomePlan.titled("next", "Plan of Aldermoor 2028-2031");
        goesLive(current);
        goesLive(old);
        revisions.putFirst(old.id(), EDITOR);

        revisions.putFirst(current.id(), EDITOR);
        goesLive(next);

        assertThat(plans.live()).containsExactly(next, current, old);
    }

    @Test
    void putsNoPlanFirstThatIsNotLive() {
        Plan plan = SomePlan.of("p", "1", 1);
        saved(plan);

        assertThat(revisions.putFirst(plan.id(), EDITOR)).isFalse();
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
