package io.benchmate.lists;

import static io.benchmate.lists.OwnLists.ALL;
import static io.benchmate.lists.OwnLists.PRIYA;
import static io.benchmate.lists.OwnLists.ROBIN;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.sample.SampleList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hello and goodbye come late, at a moment that suits; only what is still true by then. */
class GreetingTest {
    /** Was on the list, and belongs there no more. */
    private static final String TAM = "7a000000-0000-4000-8000-000000000400";

    private final OwnLists lists = new OwnLists();
    private final ListProcess bot = lists.start();

    @AfterEach
    void close() {
        lists.close();
    }

    /** In the evening the first run is approved: Robin joins, Tam leaves. */
    @BeforeEach
    void robinJoinsAndTamLeaves() {
        lists.usualHours();
        lists.until(20, 0);
        approve();
        assertThat(lists.tenant.members(SampleList.LIST)).contains(ROBIN).doesNotContain(TAM);
        assertThat(welcomes(ROBIN) + farewells(TAM)).isZero();
    }

    private void approve() {
        lists.asks(PRIYA, ALL, Job.Kind.APPLY, bot.hash(ALL), 0);
        bot.tick();
    }

    private void morning() {
        lists.until(9, 0);
        bot.tick();
    }

    /** As many as it takes until nothing is held back any more. */
    private void mornings() {
        for (int day = 0; day < 3; day++) {
            morning();
            lists.budgetsAreFree();
        }
    }

    private int welcomes(String person) {
        return lists.told(ListSaying.Welcome.class, person).size();
    }

    private int farewells(String person) {
        return lists.told(ListSaying.Farewell.class, person).size();
    }

    @Test
    void bothComeOnceInTheMorning() {
        mornings();

        assertThat(welcomes(ROBIN)).isEqualTo(1);
        assertThat(farewells(TAM)).isEqualTo(1);
    }

    @Test
    void whoWasTakenOffAgainIsNotWelcomed() {
        lists.tenant.leave(SampleList.ORGANIC, ROBIN);
        approve();
        assertThat(lists.tenant.members(SampleList.LIST)).doesNotContain(ROBIN);

        mornings();

        assertThat(welcomes(ROBIN)).isZero();
    }

    @Test
    void whoCameBackIsNotSaidGoodbye() {
        lists.tenant.join(SampleList.SOURCE, TAM);
        approve();
        assertThat(lists.tenant.members(SampleList.LIST)).contains(TAM);

        mornings();

        assertThat(farewells(TAM)).isZero();
    }

    @Test
    void nobodyIsGreetedForARunThatWasUndone() {
        long run = bot.lastRun(ALL);
        lists.asks(PRIYA, ALL, Job.Kind.UNDO, bot.undoing(ALL, run), run);
        bot.tick();
        assertThat(lists.tenant.members(SampleList.LIST)).contains(TAM).doesNotContain(ROBIN);

        mornings();

        assertThat(welcomes(ROBIN) + farewells(ROBIN)).isZero();
        assertThat(welcomes(TAM) + farewells(TAM)).isZero();
    }

    @Test
    void aWelcomeThatTheBudgetHeldBackIsDroppedWhenItIsTrueNoMore() {
        lists.budgetIsUsedUp(ROBIN);
        morning();
        assertThat(welcomes(ROBIN)).isZero();
        lists.tenant.leave(SampleList.ORGANIC, ROBIN);
        approve();

        lists.budgetsAreFree();
        mornings();

        assertThat(welcomes(ROBIN)).isZero();
    }

    @Test
    void whoWasTakenOffByHandMeanwhileIsNotWelcomed() {
        lists.tenant.leave(SampleList.ORGANIC, ROBIN);
        lists.tenant.before(() -> lists.tenant.leave(SampleList.LIST, ROBIN));
        approve();

        mornings();

        assertThat(welcomes(ROBIN)).isZero();
    }

    /** For longer than a run remembers the list shows neither, and the next run does both again. */
    @Test
    void whatALaterRunFindsDoneAlreadyIsToldAllTheSame() {
        lists.until(23, 0);
        lists.tenant.leave(SampleList.LIST, ROBIN);
        lists.tenant.join(SampleList.LIST, TAM);
        lists.tenant.before(
                () -> {
                    lists.tenant.join(SampleList.LIST, ROBIN);
                    lists.tenant.leave(SampleList.LIST, TAM);
                });
        approve();
        assertThat(lists.found(bot.lastRun(ALL))).isEqualTo(2);

        mornings();

        assertThat(welcomes(ROBIN)).isEqualTo(1);
        assertThat(farewells(TAM)).isEqualTo(1);
    }
}
