package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShorthandTest {
    private final Shorthand shorthand = new Shorthand("r5"::equals);

    @ParameterizedTest
    @CsvSource({
        "whats due b4 xmas?, whats due before christmas?",
        "WOT DID THE CTTEE SAY, what DID THE committee SAY",
        "any mtgs w/ the mgrs nxt mth, any meetings with the managers next month",
        "'which confs, pls', 'which conferences, please'",
        "how r we doing, how are we doing",
        "how often do we look at how were doing, how often do we look at how we are doing",
        "how were they doing, how were they doing",
        "which ones r green, which ones are green",
        "unis & depts, universities and departments"
    })
    void spellsOutWhatPeopleShortenInAChat(String typed, String meant) {
        assertThat(shorthand.spelt(typed)).isEqualTo(meant);
    }

    @Test
    void leavesThePlansOwnCodesAndAbbreviationsAlone() {
        Shorthand ofAPlan = new Shorthand("b4"::equals);

        assertThat(ofAPlan.spelt("who owns B4")).isEqualTo("who owns B4");
    }

    @Test
    void anOrdinaryQuestionStaysToTheLetter() {
        String typed = "Which actions  were done in “Visibility” – and who did them?";

        assertThat(shorthand.spelt(typed)).isEqualTo(typed);
    }
}
