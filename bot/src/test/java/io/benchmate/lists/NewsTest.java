package io.benchmate.lists;

import static io.benchmate.lists.OwnLists.ALL;
import static io.benchmate.lists.OwnLists.ASHA;
import static io.benchmate.lists.OwnLists.ENGINEERING;
import static io.benchmate.lists.OwnLists.MORGAN;
import static io.benchmate.lists.OwnLists.PRIYA;
import static io.benchmate.lists.OwnLists.SAM;
import static io.benchmate.lists.OwnLists.SCIENCE;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.fakes.FakeTenant.User;
import io.benchmate.sample.SampleList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/** Who is told what of lists that fail, wait, or lose who keeps them, and how often. */
class NewsTest {
    private static final User MORGAN_GONE =
            new User(MORGAN, "Morgan Teal", "morgan@harrowmere.example", "Estates", false);
    private static final User ASHA_GONE =
            new User(ASHA, "Asha Linden", "asha@harrowmere.example", "Physics", false);

    private final OwnLists lists = new OwnLists();
    private final ListProcess bot = lists.start();

    @AfterEach
    void close() {
        lists.close();
    }

    /** The next two runs. */
    private void twoRuns(ListProcess process) {
        lists.until(7, 0);
        process.tick();
        lists.until(19, 0);
        process.tick();
    }

    private long alarms(String person) {
        return lists.told(ListSaying.RunsFail.class, person).size();
    }

    @Test
    void anAlarmReachesAdminsWhoPausedWhatCanWait() {
        lists.allHavePaused();
        lists.tenant.down(true);

        twoRuns(bot);

        assertThat(alarms(PRIYA)).isEqualTo(1);
        assertThat(alarms(SAM)).isEqualTo(1);
    }

    @Test
    void anAlarmWaitsForTheMorningAndIsDroppedIfTheListsRecoveredByThen() {
        lists.usualHours();
        lists.tenant.down(true);
        twoRuns(bot);
        assertThat(alarms(PRIYA)).isZero();

        lists.tenant.down(false);
        lists.until(7, 0);
        bot.tick();
        lists.until(9, 0);
        bot.tick();
        assertThat(alarms(PRIYA)).isZero();

        lists.tenant.down(true);
        lists.until(19, 0);
        bot.tick();
        lists.until(7, 0);
        bot.tick();
        assertThat(alarms(PRIYA)).isZero();
        lists.until(9, 0);
        bot.tick();
        assertThat(alarms(PRIYA)).isEqualTo(1);
    }

    @Test
    void aSecondOutageAlarmsAgainThoughWhatWaitedWasNeverApproved() {
        lists.tenant.down(true);
        twoRuns(bot);
        assertThat(alarms(PRIYA)).isEqualTo(1);

        lists.tenant.down(false);
        twoRuns(bot);
        assertThat(alarms(PRIYA)).isEqualTo(1);
        lists.tenant.down(true);
        twoRuns(bot);

        assertThat(alarms(PRIYA)).isEqualTo(2);
    }

    @Test
    void anOutageAlarmsOnceHoweverLongItLastsAndHoweverOftenTheBotStarts() {
        lists.tenant.down(true);
        for (int day = 0; day < 3; day++) {
            ListProcess started = lists.start();
            twoRuns(started);
        }

        assertThat(alarms(PRIYA)).isEqualTo(1);
    }

    @Test
    void othersThatFailAndRecoverBesideAFailingListAreNoNews() {
        lists.tenant.down(true);
        for (int run = 0; run < 2; run++) {
            lists.asks(PRIYA, ENGINEERING, Job.Kind.RUN, "", 0);
            bot.tick();
        }
        lists.until(6, 0);
        bot.tick();
        assertThat(alarms(PRIYA)).isEqualTo(1);

        twoRuns(bot);
        assertThat(alarms(PRIYA)).isEqualTo(1);
        lists.tenant.down(false);
        lists.asks(PRIYA, ALL, Job.Kind.RUN, "", 0);
        bot.tick();
        lists.tenant.down(true);
        twoRuns(bot);

        assertThat(alarms(PRIYA)).isEqualTo(1);
        assertThat(lists.told(ListSaying.RunsFail.class, PRIYA).getFirst().lists())
                .containsExactly(ENGINEERING);
    }

    private List<ListSaying.KeeperLeaves> leavers() {
        return lists.told(ListSaying.KeeperLeaves.class, PRIYA);
    }

    @Test
    void thatAKeeperLeavesIsToldOnceOverARestartAfterWhichOnlyOneListRan() {
        lists.tenant.put(MORGAN_GONE);
        lists.tenant.put(ASHA_GONE);
        lists.until(7, 0);
        bot.tick();
        assertThat(leavers()).hasSize(1);

        ListProcess again = lists.start();
        for (String list : List.of(SCIENCE, ALL, ENGINEERING)) {
            lists.budgetsAreFree();
            lists.asks(SAM, list, Job.Kind.RUN, "", 0);
            again.tick();
        }

        assertThat(leavers()).hasSize(1);
    }

    @Test
    void whoLeavesLaterIsToldWithoutThoseWhoWereToldOfBefore() {
        lists.tenant.put(MORGAN_GONE);
        lists.until(7, 0);
        bot.tick();

        lists.tenant.put(ASHA_GONE);
        lists.budgetsAreFree();
        lists.until(19, 0);
        bot.tick();

        assertThat(leavers()).hasSize(2);
        assertThat(leavers().getLast().warnings())
                .singleElement()
                .asString()
                .contains("asha@harrowmere.example");
        lists.budgetsAreFree();
        twoRuns(lists.start());
        assertThat(leavers()).hasSize(2);
    }

    @Test
    void whatWasWrittenBeforeKeepersHadKeysIsStillRead() {
        lists.tenant.put(MORGAN_GONE);
        lists.until(7, 0);
        bot.tick();
        lists.jdbc
                .sql("update outbox set saying = :old where saying_kind = 'list-keeper-leaves'")
                .param("old", "{\"list\":\"technicians\",\"warnings\":[\"Morgan leaves\"]}")
                .update();

        lists.budgetsAreFree();
        twoRuns(lists.start());

        assertThat(leavers()).extracting(ListSaying.KeeperLeaves::warnings).hasSize(1);
    }

    private List<String> waiting(String person) {
        return lists.told(ListSaying.PlansWait.class, person).stream()
                .flatMap(each -> each.waiting().stream())
                .map(each -> each.list() + " " + each.hash())
                .toList();
    }

    @Test
    void aPlanThatIsCarriedOutBeforeAnybodyWasToldIsNotToldOf() {
        lists.usualHours();
        lists.until(7, 0);
        bot.tick();
        ListProcess other = lists.start();
        lists.asks(PRIYA, ALL, Job.Kind.APPLY, other.hash(ALL), 0);
        other.tick();

        lists.until(9, 0);
        bot.tick();

        assertThat(waiting(SAM)).isNotEmpty().noneMatch(each -> each.startsWith(ALL + " "));
    }

    @Test
    void aPlanThatALaterRunOfAnotherProcessReplacedIsNotToldOf() {
        lists.usualHours();
        lists.until(7, 0);
        bot.tick();
        String old = bot.hash(ALL);
        lists.tenant.leave(SampleList.ORGANIC, OwnLists.ROBIN);
        lists.until(8, 0);
        ListProcess other = lists.start();
        lists.asks(PRIYA, ALL, Job.Kind.RUN, "", 0);
        other.tick();

        lists.until(9, 0);
        bot.tick();
        lists.budgetsAreFree();
        other.tick();

        assertThat(waiting(SAM))
                .contains(ALL + " " + other.hash(ALL))
                .doesNotContain(ALL + " " + old);
    }

    @Test
    void whatARunByHandFindsWaitingIsToldToTheOtherAdmins() {
        lists.asks(PRIYA, ALL, Job.Kind.RUN, "", 0);
        bot.tick();

        assertThat(waiting(SAM)).containsExactly(ALL + " " + bot.hash(ALL));
        assertThat(lists.told(ListSaying.RunEnded.class, PRIYA)).hasSize(1);
        assertThat(waiting(PRIYA)).isEmpty();
    }

    @Test
    void aPlanThatWasRejectedIsNotToldOfByARunByHand() {
        bot.reject(ALL);
        lists.asks(PRIYA, ALL, Job.Kind.RUN, "", 0);
        bot.tick();

        assertThat(lists.told(ListSaying.RunEnded.class, PRIYA)).hasSize(1);
        assertThat(waiting(SAM)).isEmpty();
    }
}
