package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.card.PlainText;
import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that ask for a number, a place or an address elsewhere, and do not here. */
class ValuesNotAskedTest {
    private final Desk desk = Desk.of(SamplePlan.HARROWMERE);

    @ParameterizedTest
    @CsvSource({
        "is anybody counting how many of us go in for the national awards?, 2.3",
        "links with the equipment replacement fund, 4.6",
        "'20% of our glassblowers retire this year, is anyone filming them?', 4.5",
        "is somebody gathering evidence for registration as an RSci?, 2.7",
        "what on earth are the role profiles?, 3.1",
        "where will the skills directory live from now on?, 1.7",
        "where can i sit in on a leadership course?, 3.6"
    })
    void askForNoValueThatTheActionLacks(String asked, String code) {
        assertThat(desk.ask(asked)).isInstanceOf(Answer.One.class);
        assertThat(desk.codes(asked)).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "where is the long service lunch?",
                "where do people gather for the long service lunch?",
                "where do I turn up for the makers' day?",
                "where should staff stay for the swaps?",
                "where can technicians meet up for mentoring?",
                "what percentage of the glassblowers retire?",
                "give me the link to the skills directory"
            })
    void stillAskForItWhereTheyDo(String asked) {
        assertThat(desk.ask(asked)).isInstanceOf(Answer.NotSaid.class);
    }

    @Test
    void aPlaceThatTheActionNamesIsStillTold() {
        Answer answer = desk.ask("where will the technical awards be held?");

        assertThat(PlainText.of(answer)).contains("Old Library");
    }
}
