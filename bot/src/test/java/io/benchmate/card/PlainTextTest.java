package io.benchmate.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.ask.Answer;
import io.benchmate.ask.Asker;
import io.benchmate.ask.FrontDesk;
import io.benchmate.ask.Question;
import io.benchmate.bench.ManyRows;
import io.benchmate.plan.Plan;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class PlainTextTest {
    @Test
    void namesSomeOfVeryManyThatWereCounted() {
        Plan plan = ManyRows.plan(3_000);
        Question howMany =
                new Question(
                        "how many actions are green?",
                        new Asker("tenant", "person"),
                        LocalDate.of(2026, 11, 24));

        Answer answer = new FrontDesk(() -> List.of(plan)).answer(howMany);

        assertThat(answer).isInstanceOf(Answer.Count.class);
        assertThat(PlainText.of(answer).lines().count()).isLessThan(250);
        assertThat(PlainText.of(answer)).containsPattern("(?m)^and [\\d,]+ more$");
    }
}
