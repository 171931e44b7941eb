package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What merely says where an action stands is no topic beside a filter. */
class PlacingTest {
    private final Desk desk =
            Desk.of(
                    Desk.TODAY,
                    SmallPlan.of(
                            "Theme,Ref,Action,Owner,By when,BRAG",
                            "Recognition,1,File every prize in one register,HR,March 2027,G",
                            "Recognition,2,A lunch for those who carry the union banner,HTN,May"
                                    + " 2027,A",
                            "Sustainability,3,Record the glassblowers at work,HR,July 2027,A",
                            "Sustainability,4,Hand over keys to the kiln,Estates,May 2027,G"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what has been filed away under Recognition",
                "which rows come beneath the Recognition heading",
                "whatever got lumped together under Recognition",
                "how many entries have we bundled into Recognition",
                "I am drafting a piece on recognition, so which actions make it up?"
            })
    void itIsPlacedUnderATheme(String asked) {
        assertThat(desk.codes(asked)).containsExactly("1", "2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "which entries have been attributed to HR",
                "what got handed across to HR",
                "items with HR written beside them",
                "I see HR at noon, so which actions belong to them?"
            })
    void itIsPlacedWithAnOwner(String asked) {
        assertThat(desk.codes(asked)).containsExactly("1", "3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what is parked at amber",
                "which bits are carrying an amber",
                "which actions have an A in the status column",
                "Somebody on the board keeps nagging, so which of the actions are amber?",
                "Which actions are amber? The union keeps on about them"
            })
    void itIsPlacedAtAColour(String asked) {
        assertThat(desk.codes(asked)).containsExactly("2", "3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "which actions are not due until after May 2027 | 3",
                "which actions are due in July 2027 or later | 3",
                "what falls due no earlier than July 2027 | 3",
                "what comes due once May 2027 is over | 3",
                "which actions cannot slip beyond March 2027 | 1",
                "what is due March 2027 at the latest | 1",
                "what has to be ready ahead of May 2027 | 1"
            })
    void aBoundOnTimeIsReadHoweverItIsPut(String asked, String code) {
        assertThat(desk.codes(asked)).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "which HR actions record glassblowers | 3",
                "which green actions are about filing | 1",
                "which May 2027 actions hand over keys | 4",
                "which Recognition actions carry a banner | 2"
            })
    void withSomethingOfItsOwnItIsATopic(String asked, String code) {
        assertThat(desk.codes(asked)).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "which Recognition actions are held with the circus?",
                "which green actions were run by the circus?"
            })
    void whatThePlanDoesNotTellIsStillRefused(String asked) {
        assertThat(desk.ask(asked)).isInstanceOf(Answer.NotSaid.class);
    }
}
