package io.benchmate.diary.offers;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.timescale.Recurrence;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often an award is offered that a plan's timescale repeats. */
class OfferedRhythmTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=YEARLY;BYMONTH=11 | YEARLY",
                "FREQ=YEARLY;BYMONTH=4,10 | MORE_OFTEN",
                "FREQ=YEARLY;INTERVAL=2 | EVERY_OTHER_YEAR",
                "FREQ=MONTHLY;BYDAY=1MO | MORE_OFTEN"
            })
    void isTwiceAYearWhereTwoMonthsAreGiven(String rule, String rhythm) {
        assertThat(Offers.rhythm(new Recurrence.Rule(rule, "as printed"))).hasToString(rhythm);
    }
}
