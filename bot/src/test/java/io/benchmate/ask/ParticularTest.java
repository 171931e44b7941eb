package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.Action;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked so particularly that a row on the topic alone is no answer. */
class ParticularTest {
    private final Desk desk =
            Desk.of(
                    Desk.TODAY,
                    SmallPlan.of(
                            "Ref,Action,Lead,Due",
                            "1,Hold a pottery showcase,HR,May 2027",
                            "2,Film the loom for three weeks,Media,June 2027",
                            "3,Survey the kiln users: 40% answered,Media,June 2027"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "what percentage of visitors came to the pottery showcase | no number of people who"
                        + " came",
                "how long does the pottery showcase last | no word of how long it lasts",
                "is the pottery showcase compulsory | no word of such a rule",
                "who chairs the pottery showcase | no chair",
                "do managers rate the pottery showcase | no word of who else rated it",
                "what were people moaning about at the pottery showcase | no word of what was said",
                "which site is the pottery showcase at | no word of the place",
                "how do i put in for the pottery showcase | no word of how that is done",
                "is the pottery showcase an afternoon or a whole day | no word of how long it"
                        + " lasts",
                "what are the categories for the pottery showcase | nothing on “categories”"
            })
    void saysWhatTheRowOnTheTopicDoesNotHold(String question, String lack) {
        Answer answer = desk.ask(question);

        assertThat(answer).isInstanceOf(Answer.NotSaid.class);
        assertThat(answer.lead()).contains(lack);
        assertThat(((Answer.NotSaid) answer).pointer()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"how long does the loom film last,2", "what percentage of kiln users answered,3"})
    void answersWhereTheRowHoldsIt(String question, String code) {
        assertThat(Desk.codes(desk.ask(question))).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({"how much does the pottery showcase cost?,1", "how is the loom film defined?,2"})
    void keepsToWhatIsNamedWhateverWasShownBefore(String question, String code) {
        desk.ask("what is action 3?");

        Answer.NotSaid answer = (Answer.NotSaid) desk.ask(question);

        assertThat(answer.pointer()).extracting(Action::code).containsExactly(code);
    }

    @Test
    void knowsAnInstitutionByItsInitials() {
        assertThat(PlanName.words("De Witt University action plan")).contains("dwu", "witt");
        assertThat(PlanName.words("Action plan")).containsExactlyInAnyOrder("action", "plan");
    }
}
