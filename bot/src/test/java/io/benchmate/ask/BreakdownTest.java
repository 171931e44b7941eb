package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole plan in figures, and its themes and owners side by side. */
class BreakdownTest {
    private final Desk desk = Desk.of(SamplePlan.HARROWMERE);

    private Answer.Count count(String question) {
        return (Answer.Count) desk.ask(question);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "how are we doing overall?",
                "how is the plan going?",
                "give me an overview",
                "what's the overall picture",
                "summary of the plan please",
                "where are we with the action plan?",
                "break it down by status"
            })
    void tellsHowTheWholePlanStands(String question) {
        Answer.Count told = count(question);

        assertThat(told.count()).isEqualTo(41);
        assertThat(told.lead())
                .startsWith("The plan has 41 actions: 4 Blue, 14 Amber, 17 Green and 4 Red.")
                .contains("overdue");
        assertThat(told.parts()).contains("Blue: done, and the evidence is on file: 4");
    }

    @Test
    void showsWhatIsLateInTheWholePlan() {
        Answer.Count told = count("how are we doing overall?");

        assertThat(Desk.codes(told)).containsExactlyElementsOf(desk.codes("what is overdue?"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "how many actions are green in each theme?",
                "how many greens are there per section?",
                "can you split the green ones by theme"
            })
    void countsWhatIsAskedUnderEachTheme(String question) {
        assertThat(count(question).parts())
                .containsExactlyInAnyOrder(
                        "Visibility: 4",
                        "Recognition: 4",
                        "Career Development: 5",
                        "Sustainability: 2",
                        "Working well together: 2");
    }

    @Test
    void saysWhoHasMost() {
        Answer.Count told = count("who has the most actions?");

        assertThat(told.lead()).isEqualTo("PCE has most: 10. The plan has 41 actions.");
        assertThat(Desk.codes(told)).containsExactlyElementsOf(desk.codes("what does PCE own?"));
    }

    @Test
    void countsOnlyWhatIsOpenForWhoHasMostToDo() {
        Answer.Count told = count("who has the most to do?");

        assertThat(told.understood()).isEqualTo("still to do · by owner");
        assertThat(told.count()).isLessThan(41);
    }

    @Test
    void namesEachOfThoseThatTie() {
        assertThat(count("which theme has most red actions?").lead())
                .isEqualTo(
                        "Recognition, Career Development, Sustainability and Working well together"
                                + " have most: 1 each. 4 actions are Red.");
    }

    @Test
    void saysThatThereIsNoneInsteadOfNought() {
        assertThat(count("which section has the fewest done?").lead())
                .startsWith("Recognition, Sustainability and Working well together have none.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "visibility vs recognition",
                "compare visibility and recognition",
                "how is visibility doing compared with recognition?",
                "which is further along, visibility or recognition?"
            })
    void setsTwoThemesSideBySide(String question) {
        assertThat(count(question).lead())
                .startsWith("Visibility has 9 actions: ")
                .contains("Recognition has 8 actions: ");
    }

    @Test
    void setsTwoOwnersSideBySide() {
        assertThat(count("does HTN have more actions than PCE?").lead())
                .startsWith("HTN has 8 actions: ")
                .contains("PCE has 10 actions: ");
    }

    @Test
    void countsOnBothSidesWhatIsAsked() {
        assertThat(count("who has more red ones, HTN or PCE?").lead())
                .isEqualTo("HTN has 8 actions, 0 of them Red. PCE has 10 actions, 3 of them Red.");
    }

    @Test
    void tellsHowAThemeStandsBeforeItListsIt() {
        assertThat(desk.ask("how is career development doing?").lead())
                .isEqualTo(
                        "10 actions under Career Development. 5 Green, 3 Amber, 1 Blue and 1 Red.");
    }

    @Test
    void goesOnWithAnotherStatus() {
        desk.ask("how many actions are green in each theme?");

        Answer.Count amber = count("and the red ones?");

        assertThat(amber.understood()).isEqualTo("Red · by theme");
    }

    @ParameterizedTest
    @ValueSource(strings = {"who has the most experience with lasers?", "who has most stamina?"})
    void keepsOutOfWhatNoPlanCounts(String question) {
        assertThat(desk.ask(question)).isInstanceOf(Answer.NotSaid.class);
    }

    @Test
    void saysOfAPlanWithoutStatusesThatItGivesNone() {
        Answer.Count told =
                (Answer.Count) Desk.of(SamplePlan.KELDERWICK).ask("how are we doing overall?");

        assertThat(told.lead()).startsWith("The plan has 13 actions. It gives no status for them.");
        assertThat(told.parts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"which theme has most red?", "how many actions are green in each theme?"})
    void countsNoColourThatThePlanDoesNotGive(String question) {
        assertThat(Desk.of(SamplePlan.KELDERWICK).ask(question))
                .isInstanceOfSatisfying(
                        Answer.NotSaid.class,
                        refused -> assertThat(refused.lead()).contains("no status or colour"));
    }
}
