package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people call the things of a plan who never read it: the object, the trouble, the wish. */
class OtherNamesTest {
    private final Desk desk = Desk.of(SamplePlan.HARROWMERE);

    @ParameterizedTest
    @CsvSource({
        "is there money for the train fare to a symposium, 3.7",
        "do technicians sit on panels in the faculty, 1.3",
        "is there help with a fellowship for technicians who teach, 3.10",
        "could somebody show me the ropes, 3.3",
        "are we taking on school leavers, 4.1",
        "can I swap with a technician somewhere else, 3.5",
        "did anybody act on the questionnaire, 5.2",
        "lab tours for visitors, 1.6",
        "do we get into the author list, 2.1",
        "help with my RSci form, 2.7"
    })
    void findWhatIsMeant(String asked, String code) {
        assertThat(desk.codes(asked)).containsExactly(code);
    }
}
