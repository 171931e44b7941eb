package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.Plan;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

/** Figures of today, where the plan gives no more than an aim. */
class StandsNowTest {
    private static final Plan PLAN =
            SmallPlan.of(
                    "Ref,Action,Owner,Timescale,Success measures",
                    "1,Trainees in every department,HR,2027,Each department has two trainees",
                    "2,More people on the makers' panel,Estates,2027,Eighteen people on the panel",
                    "3,Define job titles for each grade,HR,2027,Titles for all grades published");

    private final Desk desk = Desk.of(LocalDate.of(2026, 5, 12), PLAN);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "how many trainees does physics have at the moment",
                "how many trainees are there nowadays",
                "have we got up to 18 on the makers' panel yet?",
                "have we reached 18 people on the panel",
                "what's the top of grade 7",
                "how much is the bottom of band 5 these days"
            })
    void areNotToldByTheAim(String question) {
        assertThat(desk.ask(question)).isInstanceOf(Answer.NotSaid.class);
    }
}
