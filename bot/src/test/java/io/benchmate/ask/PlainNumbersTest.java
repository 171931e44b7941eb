package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;

/** Of a plan whose actions are numbered plainly, from 1 to 33. */
class PlainNumbersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "who is 22 with",
                "whose is 22",
                "who is down for 22",
                "22 who has got it",
                "who is responsible for 22",
                "22 deadline",
                "what is the timescale for 22",
                "when should 22 be finished",
                "when do we need 22 by",
                "22 details",
                "what happens at 22"
            })
    void aNumberThatAloneIsAskedAboutIsThatOfAnAction(String line) {
        assertThat(in(line)).contains("22");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i am 28 who do i speak to",
                "my score was 7",
                "what time is it 11",
                "is 31 the deadline",
                "who is 30 next",
                "is 25 a lot",
                "do we get 28",
                "were there 12",
                "which is due in 22",
                "when are the first 3 due",
                "who has the top 5",
                "how many of the 22 are done",
                "when are 22 people due",
                "who is in grade 7"
            })
    void anAmountAnAgeOrATimeIsNone(String line) {
        assertThat(in(line)).isEmpty();
    }

    private static Optional<String> in(String line) {
        Utterance said = new Utterance(List.of(line.split(" ")));
        return PlainNumbers.in(
                said, word -> word.matches("\\d{1,2}") && Integer.parseInt(word) <= 33);
    }
}
