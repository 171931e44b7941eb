package io.benchmate.gaps.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.database.Database;
import io.benchmate.database.OnBothDatabases;
import io.benchmate.database.SettableClock;
import io.benchmate.gaps.Rating;
import io.benchmate.gaps.Vain;
import io.benchmate.gaps.WordLink;
import io.benchmate.gaps.WordLinks;
import io.benchmate.people.Person;
import io.benchmate.plan.ActionId;
import io.benchmate.plan.PlanId;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

@OnBothDatabases
class UnansweredTest {
    private static final PlanId PLAN = new PlanId("p");
    private static final ActionId ACTION = new ActionId("a1");
    private static final Person KIM = new Person("kim", "Kim Example");

    private final SettableClock clock = new SettableClock("2026-11-02T09:00:00Z");
    private final Database.Empty database;
    private final JdbcUnanswered unanswered;

    UnansweredTest(Database database) {
        this.database = database.empty();
        unanswered = new JdbcUnanswered(this.database.jdbc(), clock, Duration.ofDays(180));
    }

    @Test
    void countsTheSameWordsOnceWhateverTheirCaseAndSpacing() {
        unanswered.note(PLAN, "Where can I park?");
        clock.passes(Duration.ofHours(1));
        unanswered.note(PLAN, " where can  I park?");
        unanswered.note(new PlanId("other"), "Where can I park?");
        unanswered.note(PLAN, "  ");

        assertThat(unanswered.open(10))
                .extracting(Vain::question, Vain::times, Vain::plan)
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple("Where can I park?", 2, PLAN),
                        org.assertj.core.api.Assertions.tuple(
                                "Where can I park?", 1, new PlanId("other")));
    }

    @Test
    void keepsNothingThatSaysWhoAsked() {
        unanswered.note(PLAN, "x".repeat(3_000));

        assertThat(
                        database.jdbc()
                                .sql("select * from refused_question")
                                .query()
                                .singleRow()
                                .keySet())
                .extracting(column -> column.toLowerCase(java.util.Locale.ROOT))
                .containsExactlyInAnyOrder(
                        "id",
                        "question_key",
                        "plan",
                        "question",
                        "times",
                        "last_asked",
                        "retain_until");
        assertThat(unanswered.open(10).getFirst().question()).hasSize(500).endsWith("…");
    }

    @Test
    void showsAnswersThatWereVotedDownUntilTheyAreSettled() {
        JdbcFeedback feedback = new JdbcFeedback(database.jdbc(), Duration.ofDays(400));
        feedback.keep(rating("1", false, "Who pays?"));
        feedback.keep(rating("2", true, "Who leads?"));
        feedback.keep(rating("3", false, ""));
        unanswered.note(PLAN, "Where can I park?");

        List<Vain> open = unanswered.open(10);
        assertThat(open)
                .extracting(Vain::question)
                .containsExactlyInAnyOrder("Who pays?", "Where can I park?");
        assertThat(open).extracting(Vain::comment).containsExactlyInAnyOrder("No use.", "");
        unanswered.settle(open);
        unanswered.settle(open);

        assertThat(unanswered.open(10)).isEmpty();
        assertThat(feedback.latest(10)).hasSize(3);
        unanswered.note(PLAN, "Where can I park?");
        assertThat(unanswered.open(10)).singleElement().extracting(Vain::times).isEqualTo(1);
    }

    @Test
    void remembersLinkedWordsOnceAndForgetsThemWhenUndone() {
        WordLinks links = links();
        assertThat(links.of(PLAN)).isEmpty();

        assertThat(links.add(PLAN, ACTION, "crèche voucher", KIM)).isTrue();
        assertThat(links.add(PLAN, ACTION, "Crèche  voucher", KIM)).isTrue();

        WordLink link = links.of(PLAN).getFirst();
        assertThat(links.of(PLAN)).hasSize(1).isSameAs(links.of(PLAN));
        assertThat(link)
                .isEqualTo(
                        new WordLink(
                                link.id(),
                                PLAN,
                                ACTION,
                                "crèche voucher",
                                "Kim Example",
                                clock.instant()));
        assertThat(links().of(PLAN)).containsExactly(link);
        assertThat(links.remove(link.id())).contains(link);
        assertThat(links.remove(link.id())).isEmpty();
        assertThat(links.of(PLAN)).isEmpty();
    }

    @Test
    void takesNoMoreLinksThanAPlanMayHave() {
        WordLinks links = links();
        for (int i = 0; i < WordLinks.MOST; i++) {
            links.add(PLAN, ACTION, "word " + i, KIM);
        }

        assertThat(links.add(PLAN, ACTION, "one more", KIM)).isFalse();
        assertThat(links.add(new PlanId("other"), ACTION, "one more", KIM)).isTrue();
    }

    private WordLinks links() {
        return new JdbcWordLinks(database.jdbc(), clock, Duration.ofSeconds(10));
    }

    private Rating rating(String id, boolean up, String question) {
        return new Rating(
                "robin", "chat", id, up, "No use.", question, "an answer", clock.instant());
    }
}
