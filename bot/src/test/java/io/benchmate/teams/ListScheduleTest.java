package io.benchmate.teams;

import static io.benchmate.teams.KeepingBot.PRIYA;
import static io.benchmate.teams.KeepingBot.ROBIN;
import static io.benchmate.teams.KeepingBot.SAM;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.diary.boards.WeekNews;
import io.benchmate.fakes.FakeTenant;
import io.benchmate.outbox.Moments;
import io.benchmate.outbox.Paused;
import io.benchmate.sample.SampleList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** What happens to lists without anybody asking: at their times of the day, and after runs. */
class ListScheduleTest {
    private ListBot bot;

    @BeforeEach
    void start() {
        bot =
                new ListBot(
                        "--benchmate.lists.hello=true",
                        "--benchmate.lists.goodbye=true",
                        "--benchmate.lists.times=%s,%s,%s,%s"
                                .formatted(
                                        ListBot.in(Duration.ofMinutes(10)),
                                        ListBot.in(Duration.ofMinutes(20)),
                                        ListBot.in(Duration.ofMinutes(30)),
                                        ListBot.in(Duration.ofMinutes(40))));
        bot.anew();
    }

    @AfterEach
    void stop() {
        bot.close();
    }

    private static final FakeTenant.User MORGAN_GONE =
            new FakeTenant.User(SAM, "Morgan Teal", "morgan@harrowmere.example", "Estates", false);

    @Test
    void theFirstRunIsShownToTheAdminsOnceAndNewcomersAreWelcomedOnceTheyJoin() {
        bot.passes(Duration.ofMinutes(9));

        String card = bot.told(PRIYA, "A mailing list waits for you");

        assertThat(card)
                .contains("technicians: 5 join, 2 leave")
                .contains("Waits because the first run of a list is always shown first")
                .contains("technicians/science")
                .doesNotContain("Robin Vale");
        assertThat(bot.tenant.writes()).isEmpty();
        bot.told(SAM, "A mailing list waits for you");

        String hash = ListBot.hash(bot.says(PRIYA, "list"));
        bot.maySpeak(new Paused());
        bot.press(PRIYA, "list-approve", Map.of("list", "technicians", "hash", hash));
        bot.told(PRIYA, "5 joined, 2 left");
        assertThat(bot.count(ROBIN, "Welcome to the mailing list")).isZero();
        bot.maySpeak(Moments.ANY);
        bot.press(PRIYA, "list-run-now", Map.of("list", "technicians"));
        bot.told(PRIYA, "There was nothing to do");
        assertThat(bot.told(ROBIN, "Welcome to the mailing list")).contains("morgan@harrowmere");
        theDigestNamesNewcomersOnlyWhileTheyAreWelcomed();

        assertThat(bot.count(ROBIN, "Welcome to the mailing list")).isEqualTo(1);
        assertThat(bot.count(PRIYA, "A mailing list waits for you")).isEqualTo(1);
        assertThat(bot.bot.count("7a000000-0000-4000-8000-000000000400", "Why was I taken off", 0))
                .isEqualTo(1);
    }

    @Test
    void aListThatOnlyWaitsIsNoFailureHoweverOftenItRuns() {
        bot.passes(Duration.ofMinutes(9));
        bot.told(PRIYA, "A mailing list waits for you");
        bot.budgetsAreFree();

        for (int run = 2; run < 5; run++) {
            bot.passes(Duration.ofMinutes(10));
            bot.awaitAttempts(run);
        }

        assertThat(bot.count(PRIYA, "is not up to date")).isZero();
        assertThat(bot.count(PRIYA, "A mailing list waits for you")).isEqualTo(1);
        assertThat(bot.says(PRIYA, "list")).doesNotContain("did not come to the end");
    }

    private void theDigestNamesNewcomersOnlyWhileTheyAreWelcomed() {
        WeekNews news = bot.bot.bean(WeekNews.class);
        Instant before = Instant.now().minus(Duration.ofDays(1));
        assertThat(news.since(before).joined()).isEqualTo(5);
        assertThat(news.since(before).names()).hasSize(5).contains("Robin Vale");

        bot.press(PRIYA, "list-greet", Map.of("kind", "HELLO", "on", "false"));

        assertThat(news.since(before).joined()).isEqualTo(5);
        assertThat(news.since(before).names()).isEmpty();
        assertThat(news.since(before.plus(Duration.ofDays(2))).joined()).isZero();
    }

    @Test
    void twoFailedRunsAlarmOnceAndALeavingOwnerIsToldOnce() {
        bot.tenant.put(MORGAN_GONE);
        bot.tenant.down(true);
        bot.maySpeak(new Paused());
        bot.passes(Duration.ofMinutes(9));
        assertThat(bot.says(PRIYA, "list")).contains("not everything could be read");
        bot.awaitFailures(1);
        bot.passes(Duration.ofMinutes(10));
        bot.awaitFailures(2);

        assertThat(bot.told(PRIYA, "is not up to date"))
                .contains("technicians was not brought up to date in the last 2 runs", "next");

        itsOwnerLeavesAndTheOthersAreTold();
        bot.tenant.lose(SAM);
        bot.tenant.lose(ListBot.DEE);
        bot.press(PRIYA, "list-run-now", Map.of("list", "technicians"));
        bot.told(PRIYA, "somebody has to look first");
        assertThat(bot.count(PRIYA, "needs somebody to keep it")).isEqualTo(1);
        bot.budgetsAreFree();
        assertThat(bot.told(PRIYA, "is no longer in the directory"))
                .contains("the list's deputy (dee@harrowmere.example)");
        bot.press(PRIYA, "list-run-now", Map.of("list", "technicians"));
        bot.awaitCount(PRIYA, "somebody has to look first", 2);
        assertThat(bot.count(PRIYA, "needs somebody to keep it")).isEqualTo(2);
        assertThat(bot.count(ListBot.DEE, "needs somebody to keep it")).isEqualTo(1);
        assertThat(bot.count(PRIYA, "technicians was not brought up to date")).isEqualTo(1);
        whatWaitsIsToldWhenTheBudgetAllows();
    }

    private void itsOwnerLeavesAndTheOthersAreTold() {
        bot.tenant.down(false);
        bot.maySpeak(Moments.ANY);
        bot.budgetsAreFree();
        bot.passes(Duration.ofMinutes(10));
        assertThat(bot.told(PRIYA, "needs somebody to keep it"))
                .contains(
                        "the account of the list's owner (morgan@harrowmere.example) is disabled");
        bot.told(SAM, "needs somebody to keep it");
        bot.told(ListBot.DEE, "(morgan@harrowmere.example) is disabled");
    }

    private void whatWaitsIsToldWhenTheBudgetAllows() {
        assertThat(bot.tenant.members(SampleList.LIST)).hasSize(18);
        assertThat(bot.count(PRIYA, "A mailing list waits for you")).isZero();

        bot.budgetsAreFree();

        assertThat(bot.told(PRIYA, "A mailing list waits for you")).contains("5 join");
    }
}
