package io.benchmate.gaps.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.benchmate.database.Database;
import io.benchmate.database.OnBothDatabases;
import io.benchmate.database.SettableClock;
import io.benchmate.gaps.AnswerFromTeam;
import io.benchmate.gaps.GivenAnswers;
import io.benchmate.gaps.NewQuestion;
import io.benchmate.gaps.OpenQuestion;
import io.benchmate.gaps.OpenQuestions;
import io.benchmate.gaps.PlanTeam;
import io.benchmate.gaps.QuestionToTeam;
import io.benchmate.gaps.Rating;
import io.benchmate.gaps.Sending;
import io.benchmate.outbox.Outbox;
import io.benchmate.outbox.Parked;
import io.benchmate.outbox.Recipient;
import io.benchmate.outbox.Saying;
import io.benchmate.people.Person;
import io.benchmate.plan.PlanId;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

@OnBothDatabases
class GapsTest {
    private static final Person ROBIN = new Person("robin", "Robin Example");
    private static final Person ADMIN = new Person("admin", "Kim Example");

    private final SettableClock clock = new SettableClock("2026-11-02T09:00:00Z");
    private final Map<String, Told> told = new HashMap<>();
    private final Database.Empty database;
    private final OpenQuestions questions;

    GapsTest(Database database) {
        this.database = database.empty();
        questions = new JdbcOpenQuestions(this.database.jdbc(), clock, Duration.ofDays(400));
    }

    @Test
    void keepsAQuestionAndTellsTheChannelOnce() {
        PlanTeam team = team("19:team@thread.tacv2");

        Sending first = team.send(question("Who pays for  PPE?"));
        Sending second = team.send(question("who pays for ppe?"));

        assertThat(first).isEqualTo(new Sending.ToChannel());
        assertThat(second).isEqualTo(new Sending.Already());
        assertThat(questions.open(10)).hasSize(1);
        assertThat(told.values())
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.to())
                                    .isEqualTo(new Recipient.Channel("19:team@thread.tacv2"));
                            assertThat(((QuestionToTeam) one.saying()).question())
                                    .isEqualTo("Who pays for  PPE?");
                        });
    }

    @Test
    void tellsEachAdminWhenThereIsNoChannel() {
        Sending sending = team(null, "a1", "a2").send(question("Who pays?"));

        assertThat(sending).isEqualTo(new Sending.ToAdmins(2));
        assertThat(told.values())
                .extracting(Told::to)
                .containsExactlyInAnyOrder(new Recipient.Person("a1"), new Recipient.Person("a2"));
    }

    @Test
    void saysThatNobodyCouldBeToldButKeepsTheQuestion() {
        Sending sending = team(null).send(question("Who pays?"));

        assertThat(sending).isEqualTo(new Sending.Kept());
        assertThat(questions.countOpen()).isEqualTo(1);
    }

    @Test
    void keepsNoMoreThanTwentyOpenQuestionsOfOnePerson() {
        PlanTeam team = team(null);
        for (int i = 0; i < 20; i++) {
            team.send(question("Question " + i));
        }

        Sending oneMore = team.send(question("Question 20"));

        assertThat(oneMore).isEqualTo(new Sending.TooMany(20));
        assertThat(questions.countOpen()).isEqualTo(20);
    }

    @Test
    void bringsTheAnswerToTheAskerOnce() {
        PlanTeam team = team("19:team@thread.tacv2");
        team.send(question("Who pays?"));
        OpenQuestion open = questions.open(1).getFirst();

        boolean first = team.answer(open.id(), " The faculty. ", ADMIN);
        boolean second = team.answer(open.id(), "Nobody.", ADMIN);

        assertThat(first).isTrue();
        assertThat(second).isFalse();
        assertThat(told.get("gap-answer:" + open.id()))
                .isEqualTo(
                        new Told(
                                new Recipient.Person("robin"),
                                new AnswerFromTeam(
                                        "Who pays?",
                                        "The faculty.",
                                        "Plan of Aldermoor",
                                        "Kim Example")));
        assertThat(questions.find(open.id()).orElseThrow().state())
                .isEqualTo(OpenQuestion.State.ANSWERED);
    }

    @Test
    void takesTheSameQuestionAgainAfterItWasDismissed() {
        PlanTeam team = team("19:team@thread.tacv2");
        team.send(question("Who pays?"));
        questions.dismiss(questions.open(1).getFirst().id(), ADMIN);

        Sending again = team.send(question("Who pays?"));

        assertThat(again).isEqualTo(new Sending.ToChannel());
        assertThat(questions.open(10)).hasSize(1);
    }

    @Test
    void listsTheOldestFirst() {
        questions.file(question("first"));
        clock.passes(Duration.ofMinutes(1));
        questions.file(question("second"));

        assertThat(questions.open(10))
                .extracting(open -> open.asked().text())
                .containsExactly("first", "second");
    }

    @Test
    void cutsWhatIsTooLongToKeepWithoutBreakingACharacter() {
        String odd = "x".repeat(1_998) + "\ud83e\uddea".repeat(100);

        questions.file(question(odd));

        String kept = questions.open(1).getFirst().asked().text();
        assertThat(kept).hasSizeLessThanOrEqualTo(2_000).endsWith("x…");
    }

    @Test
    void keepsOneThumbForAPersonAndAnAnswerAndLetsItChange() {
        JdbcFeedback feedback = new JdbcFeedback(database.jdbc(), Duration.ofDays(400));
        feedback.keep(rating("robin", true, "Who pays?"));

        feedback.keep(rating("robin", false, ""));
        feedback.keep(rating("sam", true, "Who pays?"));

        assertThat(feedback.latest(10))
                .extracting(Rating::person, Rating::up, Rating::question)
                .containsExactlyInAnyOrder(
                        tuple("robin", false, "Who pays?"), tuple("sam", true, "Who pays?"));
    }

    @Test
    void remembersWhatAnAnswerWasAbout() {
        GivenAnswers given = new GivenAnswers(10_000, Duration.ofHours(1));

        given.remember("chat", "1", "Who pays?", "The plan doesn't say.");

        assertThat(given.of("chat", "1"))
                .contains(new GivenAnswers.Given("Who pays?", "The plan doesn't say."));
        assertThat(given.of("chat", "2")).isEmpty();
    }

    private Rating rating(String person, boolean up, String question) {
        return new Rating(person, "chat", "1", up, "", question, question, clock.instant());
    }

    private static NewQuestion question(String text) {
        return new NewQuestion(text, new PlanId("p"), "Plan of Aldermoor", null, "", ROBIN);
    }

    private PlanTeam team(@Nullable String channel, String... admins) {
        return new PlanTeam(
                questions,
                new Noting(),
                () -> Set.of(admins),
                GapStore.together(new JdbcTransactionManager(database.source())),
                channel);
    }

    private record Told(Recipient to, Saying saying) {}

    private final class Noting implements Outbox {
        @Override
        public boolean add(String key, Recipient to, Saying saying) {
            return told.putIfAbsent(key, new Told(to, saying)) == null;
        }

        @Override
        public List<Parked> parked() {
            return List.of();
        }
    }
}
