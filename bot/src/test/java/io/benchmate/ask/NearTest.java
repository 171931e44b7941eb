package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;

/** Beside a refusal stand actions that are near it, or none. */
class NearTest {
    private final Desk desk = Desk.of(SamplePlan.HARROWMERE);

    @Test
    void offersNothingThatSharesACommonWordAlone() {
        Answer.NotSaid silent =
                (Answer.NotSaid) desk.ask("can I park at the back of the kelvin building");

        assertThat(silent.nearest()).isEmpty();
    }

    @Test
    void goesOnFromTheOneActionThatWasOffered() {
        desk.ask("which profiles are left");

        assertThat(desk.ask("when will they be done").lead())
                .startsWith("Action 3.1 is down as “By the end of December 2026”.");
    }
}
