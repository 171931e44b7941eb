package io.benchmate.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class NewestFirstTest {
    private static final Plan OLD = plan("Aldermoor action plan 2022-2025", null, null);
    private static final Plan CURRENT = plan("Aldermoor action plan 2025\u201328", null, null);
    private static final Plan UNTOLD = plan("Aldermoor action plan", null, null);

    @Test
    void putsThePlanOfTheLaterTermFirst() {
        assertThat(NewestFirst.of(List.of(OLD, CURRENT))).containsExactly(CURRENT, OLD);
        assertThat(NewestFirst.of(List.of(CURRENT, OLD))).containsExactly(CURRENT, OLD);
    }

    @Test
    void goesByTheTermRatherThanByTheDayOfALastReport() {
        Plan closed = plan("Aldermoor action plan 2022 to 2025", null, LocalDate.of(2026, 1, 31));

        assertThat(NewestFirst.of(List.of(closed, CURRENT))).containsExactly(CURRENT, closed);
    }

    @Test
    void goesByTheStartWhereTheTitleNamesNoYear() {
        Plan first = plan("Our plan", LocalDate.of(2023, 9, 1), null);
        Plan second = plan("Our plan", LocalDate.of(2026, 9, 1), null);

        assertThat(NewestFirst.of(List.of(first, second))).containsExactly(second, first);
    }

    @Test
    void goesByTheDayOfTheStatusesWhereNothingElseTells() {
        Plan first = plan("24 month report", null, LocalDate.of(2025, 3, 31));
        Plan second = plan("36 month report", null, LocalDate.of(2026, 3, 31));

        assertThat(NewestFirst.of(List.of(first, second))).containsExactly(second, first);
    }

    @Test
    void leavesAnotherUniversitysPlanWhereItIs() {
        Plan other = plan("Penhallow action plan 2021-2023", null, null);

        assertThat(NewestFirst.of(List.of(other, OLD, CURRENT)))
                .containsExactly(other, CURRENT, OLD);
    }

    @Test
    void leavesAPlanThatTellsNothingWhereItIs() {
        assertThat(NewestFirst.of(List.of(OLD, UNTOLD, CURRENT)))
                .containsExactly(CURRENT, UNTOLD, OLD);
        assertThat(NewestFirst.of(List.of(UNTOLD, OLD))).containsExactly(UNTOLD, OLD);
    }

    private static Plan plan(String title, @Nullable LocalDate start, @Nullable LocalDate asOf) {
        PlanFacts facts = new PlanFacts(title, null, asOf, start, Legend.NONE, Map.of(), List.of());
        return new Plan(new PlanId(title), facts, List.of());
    }
}
