package io.benchmate.plan.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.database.Database;
import io.benchmate.database.OnBothDatabases;
import io.benchmate.database.SettableClock;
import io.benchmate.plan.PlanId;
import io.benchmate.plan.Revision.Editor;
import io.benchmate.plan.TimescaleAnswers.Said;
import io.benchmate.plan.timescale.Answers;
import io.benchmate.plan.timescale.Correction;
import io.benchmate.plan.timescale.Option;
import io.benchmate.plan.timescale.Reading.Kind;
import io.benchmate.plan.timescale.Statement;
import io.benchmate.plan.timescale.Topic;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

@OnBothDatabases
class TimescaleAnswersTest {
    private static final PlanId PLAN = new PlanId("p");
    private static final Editor ROBIN = new Editor("robin", "Robin Example");
    private static final Editor SAM = new Editor("sam", "Sam Example");
    private static final Statement TWICE = new Statement.Means(Topic.BIANNUAL, Option.TWICE_A_YEAR);
    private static final Statement RARELY =
            new Statement.Means(Topic.BIANNUAL, Option.EVERY_TWO_YEARS);
    private static final Statement CORRECTED =
            new Statement.Corrected(
                    "After the “re-fit” – 50% \u0001",
                    new Correction(Kind.DEADLINE, null, LocalDate.of(2026, 5, 1), null, null));

    private final JdbcClient jdbc;
    private final SettableClock clock = new SettableClock("2026-11-02T09:00:00Z");
    private final JdbcTimescaleAnswers answers;

    TimescaleAnswersTest(Database database) {
        jdbc = database.empty().jdbc();
        answers = new JdbcTimescaleAnswers(jdbc, clock);
    }

    @Test
    void remembersTheAnswerAcrossARestart() {
        answers.say(PLAN, TWICE, ROBIN);
        answers.say(PLAN, CORRECTED, ROBIN);

        Answers afterwards = new JdbcTimescaleAnswers(jdbc, clock).of(PLAN);

        assertThat(afterwards).isEqualTo(Answers.of(List.of(TWICE, CORRECTED)));
        assertThat(answers.of(PLAN)).isEqualTo(afterwards);
    }

    @Test
    void letsTheNewestAnswerStandAndTellsWhoSaidItAndWhen() {
        answers.say(PLAN, TWICE, ROBIN);
        answers.say(PLAN, CORRECTED, ROBIN);
        answers.say(PLAN, RARELY, SAM);

        Instant at = Instant.parse("2026-11-02T09:00:00Z");
        assertThat(answers.said(PLAN))
                .containsExactly(new Said(RARELY, SAM, at), new Said(CORRECTED, ROBIN, at));
    }

    @Test
    void takesTheLastAnswerBackSoThatTheOneBeforeStandsAgain() {
        answers.say(PLAN, TWICE, ROBIN);
        answers.say(PLAN, RARELY, SAM);

        assertThat(answers.undo(PLAN, "BIANNUAL", ROBIN)).contains(RARELY);
        assertThat(answers.of(PLAN).about("BIANNUAL")).contains(TWICE);
    }

    @Test
    void takesTheOnlyAnswerBackSoThatNothingStands() {
        answers.say(PLAN, TWICE, ROBIN);

        assertThat(answers.undo(PLAN, "BIANNUAL", ROBIN)).contains(TWICE);
        assertThat(answers.undo(PLAN, "BIANNUAL", ROBIN)).isEmpty();
        assertThat(answers.undo(PLAN, "QUARTER", ROBIN)).isEmpty();
        assertThat(answers.of(PLAN)).isEqualTo(Answers.NONE);
        assertThat(answers.said(PLAN)).isEmpty();
    }

    @Test
    void seesWhatAnotherInstanceAddedAtTheNextLook() {
        JdbcTimescaleAnswers other = new JdbcTimescaleAnswers(jdbc, clock);
        other.say(PLAN, TWICE, SAM);

        assertThat(answers.of(PLAN)).isEqualTo(Answers.NONE);
        answers.refresh();
        assertThat(answers.of(PLAN)).isEqualTo(other.of(PLAN));
    }

    @Test
    void keepsThePlansApart() {
        answers.say(PLAN, TWICE, ROBIN);

        assertThat(answers.of(new PlanId("other"))).isEqualTo(Answers.NONE);
    }
}
