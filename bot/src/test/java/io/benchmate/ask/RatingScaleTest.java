package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;

/** A rating is told out of how much it is, where the plan itself tells. */
class RatingScaleTest {
    private final Desk desk = Desk.of(SamplePlan.KELDERWICK);

    @Test
    void tellsOutOfHowMuchAnActionIsRated() {
        assertThat(desk.ask("how is credit in research rated").lead())
                .isEqualTo("Action R2 is rated “2.4” out of 5.");
    }

    @Test
    void tellsItOfTheLowest() {
        assertThat(desk.ask("which is rated lowest").lead())
                .isEqualTo("Lowest rated: S2 (2.2 out of 5).");
    }

    @Test
    void makesUpNoScale() {
        Desk bare =
                Desk.of(
                        Desk.TODAY,
                        SmallPlan.of(
                                "Ref,Action,Success rating",
                                "1,Buy a kiln,3.2",
                                "2,Mend the roof,4.1"));

        assertThat(bare.ask("how is the kiln rated").lead()).isEqualTo("Action 1 is rated “3.2”.");
    }
}
