package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times and states in the few words of a chat. */
class ShortTimesTest {
    private final Desk desk = Desk.of(SamplePlan.HARROWMERE);

    @ParameterizedTest
    @CsvSource({
        "what have we got due in sept, what is due in september",
        "anything due between sept and nov, anything due between september and november",
        "due by thurs, due by thursday",
        "what do we need done before xmas, what is due before christmas",
        "what do they want finished by easter, what is due by easter",
        "anything we need to get sorted before the end of the year, anything due before the end of"
                + " the year"
    })
    void readsAShortTimeAsTheLongOne(String asked, String plain) {
        assertThat(Desk.codes(desk.ask(asked))).isEqualTo(Desk.codes(desk.ask(plain)));
    }

    @ParameterizedTest
    @CsvSource({
        "which are not on track, which are off track",
        "whats not going well, which are off track",
        "which arent looking good, which are off track",
        "whats looking good, which are on track",
        "what do we need done, what is not done"
    })
    void readsHowThingsStand(String asked, String plain) {
        assertThat(desk.codes(asked)).isNotEmpty().isEqualTo(desk.codes(plain));
    }
}
