package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.card.PlainText;
import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;

/** Whose actions "my actions" are. */
class MineTest {
    private static final Map<String, List<String>> ROLES =
            Map.of("lewin", List.of("LAD"), "two", List.of("LAD", "R&I"));

    private final Desk desk = Desk.of(SamplePlan.HARROWMERE);

    MineTest() {
        desk.front().knows((person, plan) -> ROLES.getOrDefault(person, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what are my actions?",
                "my actions",
                "what am I responsible for?",
                "what have I got to do",
                "is anything of mine overdue?",
                "which ones have got my name on them"
            })
    void areNotEverybodysForWhomeverIsNotKnown(String asked) {
        assertThat(desk.ask(asked)).isInstanceOf(Answer.NotSaid.class);
        assertThat(PlainText.of(desk.ask(asked)))
                .contains("doesn't say which actions are yours", "“I'm in ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"what are my actions?", "my tasks", "what am I responsible for?"})
    void areThoseOfTheOwnerWhomThePersonStandsBehind(String asked) {
        Answer mine = desk.askAs("lewin", asked);

        assertThat(Desk.codes(mine)).containsAll(Desk.codes(desk.ask("what is LAD doing?")));
        assertThat(PlainText.of(mine)).contains("LAD");
    }

    @Test
    void areToldForEachOwnerOfSeveral() {
        Answer mine = desk.askAs("two", "what's on my plate");

        assertThat(mine).isInstanceOf(Answer.Together.class);
        assertThat(PlainText.of(mine))
                .contains("You stand behind 2 owners of this plan.", "As LAD", "As R&I");
    }

    @Test
    void keepTheOtherFilters() {
        assertThat(PlainText.of(desk.askAs("lewin", "have I got anything overdue")))
                .contains("LAD", "overdue");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'm in LAD, what are my actions?",
                "what do I have to do to get registered",
                "do I need to do anything about my appraisal",
                "my appraisal actions",
                "what am I supposed to do about evening cover"
            })
    void areNotMeantWhereSomethingElseIsNamed(String asked) {
        assertThat(PlainText.of(desk.ask(asked))).doesNotContain("which actions are yours");
    }
}
