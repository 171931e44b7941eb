package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.card.PlainText;
import io.benchmate.plan.importing.PlanImport;
import io.benchmate.plan.importing.Reading;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

/** What an answer adds so that nobody has to look it up, and what it does not pretend to know. */
class PlainSpeakingTest {
    private static final String PLAN =
            """
            Ref,Action,Timescale,Owner
            1,Publish a page for every team,May 2026,DTS / HR
            2,Put technicians forward for the Papin prizes,At least two a year,HR
            3,Put technicians forward for the Hooke prizes,By June 2026,HR
            """;
    private static final String NOTES =
            """
            DTS = Director of Technical Services
            HR = Human Resources
            """;

    private final Desk desk = Desk.of(Desk.TODAY, plan());

    @Test
    void anOwnersAbbreviationIsExplainedInThePlansOwnWords() {
        String answer = PlainText.of(desk.ask("who owns action 1?"));

        assertThat(answer)
                .contains("DTS: Director of Technical Services; HR: Human Resources, by the plan’s")
                .contains("In the plan’s key: DTS: Director of Technical Services; HR:");
    }

    @Test
    void aRhythmIsNoAnswerToWhenSomethingCloses() {
        Answer answer = desk.ask("when do Papin nominations close?");

        assertThat(answer).isInstanceOf(Answer.NotSaid.class);
        assertThat(PlainText.of(answer))
                .contains("no closing date")
                .contains("At least two a year");
        assertThat(Desk.codes(answer)).containsExactly("2");
    }

    @Test
    void aDateOrTheCellsOwnWordsStillAnswerWhenSomethingCloses() {
        assertThat(Desk.codes(desk.ask("when do nominations for the Hooke prizes close?")))
                .containsExactly("3");
        assertThat(desk.ask("when do nominations for the Hooke prizes close?"))
                .isInstanceOf(Answer.One.class);
    }

    @Test
    void theExamplesOfADayAreMadeOnce() {
        IndexedPlan index = new IndexedPlan(plan());

        Examples first = index.examples(Desk.TODAY);

        assertThat(index.examples(Desk.TODAY)).isSameAs(first);
        assertThat(first.sections()).isSameAs(first.sections());
        assertThat(index.examples(Desk.TODAY.plusDays(1))).isNotSameAs(first);
    }

    private static io.benchmate.plan.Plan plan() {
        Reading read = PlanImport.read("p.csv", PLAN.getBytes(StandardCharsets.UTF_8), NOTES);
        return ((Reading.Understood) read).plan();
    }
}
