package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.Plan;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

/** Questions for all of a kind. */
class KindsTest {
    private static final Plan PLAN =
            SmallPlan.of(
                    "Ref,Action,Timescale,Comments",
                    "1,Craft events,Year 1,Held twice",
                    "2,Technicians show their work at enterprise events,Year 1,",
                    "3,Launch of the second plan with the vice-chancellor and a long-service"
                            + " presentation: an evening event for those who signed the pledge,Year"
                            + " 2,",
                    "4,Newsletter for technicians,Year 1,Tells of what is on",
                    "5,A store for clay,Year 2,");

    private final Desk desk = Desk.of(LocalDate.of(2025, 5, 12), PLAN);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list the events",
                "show me all the events",
                "list all the events for my newsletter"
            })
    void areAnsweredWithEachThatIsCalledSo(String question) {
        assertThat(desk.codes(question)).containsExactlyInAnyOrder("1", "2", "3");
    }
}
