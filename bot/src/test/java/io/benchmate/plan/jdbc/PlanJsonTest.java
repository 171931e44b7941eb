package io.benchmate.plan.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.Action;
import io.benchmate.plan.Cell;
import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class PlanJsonTest {
    private static final Plan PLAN = SomePlan.of("p", "1", 1);

    @Test
    void aTextOfTheCellItselfIsWrittenAsBeforeSoThatHashesStay() {
        String json = PlanJson.write(PLAN);

        assertThat(json).doesNotContain("carried");
        assertThat(PlanJson.read(json)).isEqualTo(PLAN);
    }

    @Test
    void keepsThatATextIsCarriedDownFromTheRowAbove() {
        Action one = PLAN.actions().getFirst();
        Cell carried = Cell.carried("When", "May 2026");
        Action with =
                new Action(
                        one.id(),
                        one.code(),
                        one.aliases(),
                        one.themes(),
                        one.title(),
                        one.status(),
                        Map.of(Field.TIMESCALE, carried),
                        List.of());

        Plan read = PlanJson.read(PlanJson.write(new Plan(PLAN.id(), PLAN.facts(), List.of(with))));

        assertThat(read.actions().getFirst().cell(Field.TIMESCALE)).hasValue(carried);
    }
}
