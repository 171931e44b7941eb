package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.Plan;
import io.benchmate.plan.importing.PlanImport;
import io.benchmate.plan.importing.Reading;
import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;

/** Two loaded plans side by side, each by its own words. */
class PlansComparedTest {
    private final Desk desk =
            Desk.of(Desk.TODAY, Desk.plan(SamplePlan.HARROWMERE), plan("Wexcombe action plan"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "compare wexcombe with harrowmere",
                "compare Wexcombe and Harrowmere please",
                "what's the difference between wexcombe and harrowmere?"
            })
    void tellsHowEachOfTwoPlansStands(String question) {
        Answer.Together both = (Answer.Together) desk.ask(question);

        assertThat(both.parts())
                .extracting(Answer.Part::question)
                .containsExactly(
                        "Wexcombe action plan", Desk.plan(SamplePlan.HARROWMERE).facts().title());
        assertThat(both.parts())
                .extracting(part -> ((Answer.Count) part.answer()).count())
                .containsExactly(2, 41);
    }

    @Test
    void asksBothPlansWhatTheyAreComparedOn() {
        Answer.Together both =
                (Answer.Together) desk.ask("compare harrowmere with wexcombe on mentoring");

        assertThat(both.parts())
                .extracting(part -> ((Answer.One) part.answer()).action().code())
                .containsExactly("3.3", "W2");
        assertThat(both.parts())
                .extracting(
                        part -> ((Answer.Grounded) part.answer()).basis().plan().facts().title())
                .last()
                .isEqualTo("Wexcombe action plan");
    }

    @Test
    void quotesAnotherPlanWhereTheCurrentOneIsSilent() {
        Plan bees =
                SmallPlan.named(
                        "Wexcombe action plan",
                        "Ref,Action,Lead,When",
                        "W1,Keep bees on the roof,Ann,May 2027",
                        "W2,Start a mentoring scheme,Bob,June 2027");
        Desk both = Desk.of(Desk.TODAY, Desk.plan(SamplePlan.HARROWMERE), bees);

        Answer.One other = (Answer.One) both.ask("who looks after the bees?");

        assertThat(other.lead())
                .startsWith("“Harrowmere")
                .contains("doesn't say. In “Wexcombe action plan”: Action W1");
        assertThat(other.basis().plan()).isEqualTo(bees);
        assertThat(((Answer.One) both.ask("and when is it due?")).action().code()).isEqualTo("W1");
    }

    @Test
    void findsActionsOfTheCurrentPlanFirstAndThenOfTheOthers() {
        assertThat(desk.front().search("mentoring", 5))
                .extracting(io.benchmate.plan.Action::code)
                .startsWith("3.3")
                .contains("W2");
        assertThat(desk.front().search(" ", 5)).noneMatch(action -> action.code().startsWith("W"));
    }

    @Test
    void comparesActionsOfOnePlanAsBefore() {
        assertThat(desk.ask("compare mentoring with awards"))
                .isNotInstanceOf(Answer.Together.class);
    }

    private static Plan plan(String title) {
        String csv =
                """
                Ref,Action,Lead,When
                W1,Open a tool library,Ann,May 2027
                W2,Start a mentoring scheme,Bob,June 2027
                """;
        return ((Reading.Understood)
                        PlanImport.read("w.csv", csv.getBytes(StandardCharsets.UTF_8), title))
                .plan();
    }
}
