package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.card.PlainText;
import io.benchmate.plan.Plan;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;

/** Bounds on the rating, and the same bounds turned round. */
class RatingBoundsTest {
    private static final Plan PLAN =
            SmallPlan.of(
                    "Ref,Action,Success rating,Future work for the next plan",
                    "Clay,,,",
                    "1.1,Open the kiln room to visitors,2.5,Paint the door",
                    "1.2,Write down the glazes,3,Sort the shelf",
                    "Glass,,,",
                    "2.1,Show the furnace to schools,3.5,Mend the lock",
                    "2.2,Badges for the night shift,4,Print more");

    private final Desk desk = Desk.of(LocalDate.of(2025, 5, 12), PLAN);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "which actions aren't rated 3 or above | 1.1",
                "which are not rated at least 3 | 1.1",
                "which failed to reach a rating of 3 | 1.1",
                "what fell short of a 3 | 1.1",
                "what didn't make it to 3 | 1.1",
                "which ones never got as high as 3 | 1.1",
                "rating < 3 | 1.1",
                "sub-3 ratings | 1.1",
                "list the actions with a success rating of less than 3 | 1.1",
                "leave out anything rated 3 or higher, what's left? | 1.1",
                "which were never rated above 3 | 1.1 1.2",
                "which aren't any higher than 3 | 1.1 1.2",
                "rating <= 3 | 1.1 1.2",
                "which are not below 3 | 1.2 2.1 2.2",
                "which reached a rating of 3 | 1.2 2.1 2.2",
                "which are rated 3+ | 1.2 2.1 2.2",
                "aren't any rated above 3 | 2.1 2.2",
                "rating > 3 | 2.1 2.2",
                "which are not rated 3 | 1.1 2.1 2.2",
                "which are rated exactly 3 | 1.2",
                "which are not rated between 3 and 3.5 | 1.1 2.2"
            })
    void showsWhatIsWithinThem(String asked, String codes) {
        assertThat(desk.codes(asked))
                .containsExactlyInAnyOrderElementsOf(List.of(codes.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no other action is rated higher than which one? | 2.2",
                "every other action is rated lower than which one? | 2.2",
                "which is rated higher than all the others | 2.2",
                "which action beat the rest on rating | 2.2",
                "which action outscored all the others | 2.2",
                "out of all the actions which has the biggest rating | 2.2",
                "every other action is rated higher than which one? | 1.1",
                "which action has the smallest score | 1.1"
            })
    void findsTheBestOrWorstOfAllThroughTheOthers(String asked, String code) {
        assertThat(desk.codes(asked)).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Could you confirm the total number of actions contained within the plan?",
                "total actions",
                "in total, how many actions does the plan contain",
                "give me the overall number of actions in the plan",
                "what's the total action count",
                "how big is the plan, number of actions wise",
                "across all the sections, how many actions is that",
                "how many actions do we have overall",
                "if I added up every action in the plan what would I get"
            })
    void leavesTheTotalBeWhateverItIsCalled(String asked) {
        assertThat(desk.ask(asked).lead()).isEqualTo(desk.ask("how many actions are there").lead());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what future work has been identified in relation to action 2.1",
                "what's coming next for 2.1 in the future work column",
                "what work have we put down for the future under 2.1"
            })
    void readsANumberBesideItsColumnAsACode(String asked) {
        assertThat(PlainText.of(desk.ask(asked))).contains("Mend the lock");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "which actions are grouped under glass",
                "I have been asked to present the glass section, which actions are in it?"
            })
    void findsTheActionsOfASection(String asked) {
        assertThat(desk.codes(asked)).containsExactlyInAnyOrder("2.1", "2.2");
    }
}
