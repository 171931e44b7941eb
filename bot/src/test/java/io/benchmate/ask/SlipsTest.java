package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Set;

class SlipsTest {
    private final Slips slips =
            new Slips(
                    new Spelling(
                            List.of(
                                    List.of("lathe", "kiln", "kilns", "turning", "fob"),
                                    Beside.FRAME.words(),
                                    List.of("hat"))),
                    new Pairs(List.of()),
                    Set.of("dat")::contains);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "whem is the lathe due | when is the lathe due",
                "whrn is it | when is it",
                "due nex month | due next month",
                "what is due yhis term | what is due this term",
                "show me the resd | show me the reds",
                "how mny are red | how many are red",
                "hwat is left | what is left",
                "is the kilm late | is the kiln late",
                "who laeds it | who leads it",
                "ehat's due | whats due",
                "which are going fie | which are going fine"
            })
    void mendsTheFrameOfAQuestion(String typed, String meant) {
        assertThat(slips.mended(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "how man actions are there | how many actions are there",
                "hat is due | what is due",
                "any reeds in there | any reds in there",
                "due in match 2027 | due in march 2027",
                "were is it | where is it",
                "what should have been one by now | what should have been done by now"
            })
    void mendsARealWordWhereItsNeighboursLeaveNoDoubt(String typed, String meant) {
        assertThat(slips.mended(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "does jean know",
                "ask Wheb about it",
                "is ILST in the plan",
                "REF?",
                "what is a fob",
                "may i go",
                "how do any of us know",
                "what is due in nov",
                "a hat for me",
                "dat is a code here",
                "i've got to go",
                "wheb@kiln.ac.uk"
            })
    void leavesNamesAndRealWords(String typed) {
        assertThat(slips.mended(typed)).isEqualTo(typed);
    }

    @Test
    void leavesWhatMayBeTwoWordsEqually() {
        Slips two =
                new Slips(
                        new Spelling(List.of(List.of("lathes", "lathem"))),
                        new Pairs(List.of()),
                        word -> false);

        assertThat(two.mended("our latheq")).isEqualTo("our latheq");
    }

    @Test
    void writesInCapitalsWhatIsAllInCapitals() {
        assertThat(slips.mended("WHRN IS IT DUE")).isEqualTo("WHEN IS IT DUE");
    }

    @Test
    void passesOverMarksThatStandAlone() {
        assertThat(slips.mended("' whrn is it due _ '")).isEqualTo("' when is it due _ '");
    }

    @Test
    void knowsWhichKeysTouch() {
        assertThat(Slip.cost("when", "whem")).isEqualTo(Slip.USUAL);
        assertThat(Slip.cost("when", "whep")).isGreaterThan(Slip.USUAL);
        assertThat(Slip.cost("when", "hwne")).isEqualTo(Slip.NONE);
    }
}
