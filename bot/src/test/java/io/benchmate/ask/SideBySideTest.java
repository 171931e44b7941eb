package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two things of which somebody asks whether they have something in common. */
class SideBySideTest {
    private final Desk desk = Desk.of(SamplePlan.HARROWMERE);

    @ParameterizedTest
    @CsvSource({
        "are the career map and the skills directory run by the same people?, 1.7 3.2",
        "do the workshop tours and the technical awards have the same owner?, 1.5 2.2",
        "are the mentoring and the job shadowing looked after by the same team?, 3.3 3.5",
        "is the mailing list and the credit policy due in the same term?, 2.1 5.1"
    })
    void areBothShown(String asked, String codes) {
        assertThat(desk.codes(asked)).containsExactlyInAnyOrder(codes.split(" "));
    }
}
