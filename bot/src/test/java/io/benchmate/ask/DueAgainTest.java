package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.Plan;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

/** What is due in the same month every year is due after any day to come, too. */
class DueAgainTest {
    private static final Plan PLAN =
            SmallPlan.of(
                    "Ref,Action,Owner,Timescale",
                    "1,Count the glazes,Estates,May annually",
                    "2,Paint the doors,Estates,October 2025",
                    "3,Print a map,Estates,June 2027");

    private final Desk desk = Desk.of(LocalDate.of(2025, 11, 12), PLAN);

    @Test
    void isAmongWhatIsDueAfterADay() {
        assertThat(desk.codes("estates jobs due after Christmas")).containsExactly("1", "3");
    }

    @Test
    void isNotSaidToBeDueAfterADayThatIsOver() {
        assertThat(desk.codes("what was due after August 2025")).doesNotContain("1");
    }
}
