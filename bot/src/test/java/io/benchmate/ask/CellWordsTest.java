package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.card.PlainText;
import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who keeps a plan asks what is still to be written in it. */
class CellWordsTest {
    private final Desk desk = Desk.of(SamplePlan.HARROWMERE);

    @ParameterizedTest
    @CsvSource({
        "which have no evidence yet, 1.9 2.5 4.3 4.8",
        "anything without evidence, 1.9 2.5 4.3 4.8",
        "which actions have nothing in the comments column, 1.9 2.5 4.3 4.8",
        "red without evidence, 4.3",
        "what in sustainability has no evidence, 4.3 4.8",
        "actions with no success measure, 1.9 2.5 3.9 4.8",
        "which LAD ones have no success measure please, 3.9"
    })
    void findsTheActionsWithABlankCell(String asked, String codes) {
        assertThat(desk.codes(asked)).containsExactly(codes.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "which reds have more than one owner, 2.4 5.3",
        "which reds are shared, 2.4 5.3",
        "which reds have just one owner, 3.8 4.3"
    })
    void countsTheOwnersOfAnAction(String asked, String codes) {
        assertThat(desk.codes(asked)).containsExactly(codes.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "which one leads the tours, 1.5",
        "do we have one team that takes apprentices, 4.1",
        "is there one team that takes apprentices, 4.1",
        "which one names the mentors, 3.3",
        "do we hold joint teams lunches for long service, 2.6"
    })
    void countsNoOwnersWhereNobodyAsksOfThem(String asked, String code) {
        Answer answer = desk.ask(asked);

        assertThat(Desk.codes(answer)).contains(code);
        assertThat(PlainText.of(answer)).doesNotContain("one owner");
    }

    @Test
    void saysHowItUnderstoodThat() {
        assertThat(PlainText.of(desk.ask("red without evidence")))
                .contains("1 action is Red and has no evidence or comments")
                .contains("Red · no evidence or comments");
    }

    @Test
    void findsTheActionsWithAFilledCell() {
        assertThat(desk.codes("which reds have evidence")).containsExactly("2.4", "3.8", "5.3");
    }

    @Test
    void saysThatThePlanHasNoSuchColumn() {
        Desk small = Desk.of(Desk.TODAY, SmallPlan.of("Ref,Action,Owner", "1,A clay forum,HR"));

        Answer answer = small.ask("which have no success measure");

        assertThat(answer).isInstanceOf(Answer.NotSaid.class);
        assertThat(PlainText.of(answer)).contains("no column for that");
    }

    @Test
    void asksNoListOfWhoAsksWhy() {
        assertThat(desk.ask("why is there no evidence for the badges"))
                .isNotInstanceOf(Answer.Several.class);
    }
}
