package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeftOutTest {
    private final Desk desk = Desk.of(SamplePlan.HARROWMERE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "everything apart from PCE and HTN",
                "all actions except HTN or PCE",
                "what is not with HTN or the PCE"
            })
    void leavesOutEachOwnerThatIsNamed(String question) {
        assertThat(desk.codes(question)).contains("1.1", "3.4").doesNotContain("2.4", "2.6", "3.8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "everything except visibility and recognition",
                "all actions other than recognition and visibility",
                "which actions are not in visibility or recognition"
            })
    void leavesOutEachThemeThatIsNamed(String question) {
        assertThat(desk.codes(question))
                .hasSize(24)
                .allSatisfy(code -> assertThat(code).matches("[345][.].*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"everything apart from TPB, PCE and HTN"})
    void leavesOutEachOwnerOfAList(String question) {
        assertThat(desk.codes(question)).contains("1.3").doesNotContain("2.4", "2.6", "3.8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"everything apart from visibility, recognition and sustainability"})
    void leavesOutEachOfAList(String question) {
        assertThat(desk.codes(question))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(code).matches("[35][.].*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "everything apart from visibility, recognition and PCE",
                "all actions except PCE, visibility and recognition"
            })
    void leavesOutAnOwnerInAListOfThemes(String question) {
        assertThat(desk.codes(question))
                .contains("3.3", "4.6")
                .doesNotContain("3.1", "3.8", "4.1", "1.1", "2.4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"which are not owned by PCE or led by TPB"})
    void leavesOutEachOwnerThoughTheWordsBetweenDiffer(String question) {
        assertThat(desk.codes(question)).contains("1.3").doesNotContain("2.4", "3.7", "3.8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not in visibility and recognition but in sustainability"})
    void keepsTheThemeThatIsWantedBesideThoseThatAreNot(String question) {
        assertThat(desk.codes(question))
                .hasSize(8)
                .allSatisfy(code -> assertThat(code).startsWith("4."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "everything but 2.2 and 3.9",
                "all actions apart from 2.2, 3.9",
                "list all bar 3.9 and 2.2"
            })
    void leavesOutEachActionThatIsNamed(String question) {
        assertThat(desk.codes(question))
                .hasSize(desk.codes("list all actions").size() - 2)
                .doesNotContain("2.2", "3.9");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "everything but the mailing list",
                "all actions except the mailing list",
                "list every action apart from the mailing list"
            })
    void leavesOutTheActionsOnATopic(String question) {
        assertThat(desk.codes(question)).contains("1.1", "5.2").doesNotContain("5.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"the red ones bar 2.4", "what is red, apart from 2.4"})
    void leavesOutAnActionBesideOtherFilters(String question) {
        assertThat(desk.codes(question)).contains("3.8", "4.3").doesNotContain("2.4", "1.1");
    }

    @Test
    void saysWhatIsLeftOut() {
        assertThat(desk.ask("everything but 2.2 and 3.9").lead())
                .contains("apart from 2.2 and 3.9");
    }

    @Test
    void leavesOutOfTheAnswerBeforeWhatIsNamedNext() {
        desk.ask("which actions are red?");

        assertThat(desk.codes("apart from 2.4"))
                .contains("3.8", "4.3")
                .doesNotContain("2.4", "1.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"what can go ahead without funding", "all but 2 are green"})
    void takesNoLackAndNoNumberForAnAction(String question) {
        assertThat(desk.ask(question).lead()).doesNotContain("apart from");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTN's actions, not PCE's", "actions with HTN but not with PCE"})
    void keepsTheOwnerNamedBesideTheOneThatIsLeftOut(String question) {
        assertThat(desk.codes(question)).contains("2.6", "3.3").doesNotContain("2.4", "1.1");
    }
}
