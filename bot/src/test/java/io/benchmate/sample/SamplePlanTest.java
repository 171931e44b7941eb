package io.benchmate.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Shade;
import io.benchmate.plan.importing.PlanImport;
import io.benchmate.plan.importing.Reading;

import org.junit.jupiter.api.Test;

class SamplePlanTest {

    @Test
    void theFirstPlanHasItsActionsThemesAndLegend() {
        Plan plan = read(SamplePlan.HARROWMERE);

        assertThat(plan.actions()).hasSize(41);
        assertThat(plan.themes())
                .containsExactly(
                        "Visibility",
                        "Recognition",
                        "Career Development",
                        "Sustainability",
                        "Working well together");
        assertThat(plan.facts().legend().meaningOf(Shade.AMBER))
                .contains("begun, but later than we said");
        assertThat(plan.facts().key())
                .hasSize(12)
                .containsEntry("HTN", "Harrowmere Technicians' Network");
    }

    @Test
    void oneRowTellsOfJobDescriptions() {
        Plan plan = read(SamplePlan.HARROWMERE);

        var rows =
                plan.actions().stream()
                        .filter(action -> action.title().contains("job descriptions"))
                        .toList();

        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().code()).isEqualTo("3.1");
        assertThat(rows.getFirst().text(Field.EVIDENCE)).get().asString().contains("trade unions");
    }

    @Test
    void theSecondPlanIsReadToo() {
        Plan plan = read(SamplePlan.KELDERWICK);

        assertThat(plan.actions()).hasSize(13);
        assertThat(plan.actions().get(1).aliases()).isNotEmpty();
        assertThat(plan.actions().getFirst().text(Field.RATING)).contains("4.2");
    }

    private static Plan read(SamplePlan sample) {
        var reading = PlanImport.read(sample.fileName(), sample.csv(), sample.notes());

        assertThat(reading).isInstanceOf(Reading.Understood.class);
        return ((Reading.Understood) reading).plan();
    }
}
