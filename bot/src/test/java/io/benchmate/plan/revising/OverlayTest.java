package io.benchmate.plan.revising;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.Action;
import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Shade;
import io.benchmate.plan.importing.PlanImport;
import io.benchmate.plan.importing.Reading;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

class OverlayTest {
    private final Plan plan = plan("A", "2027");
    private final Action action = plan.actions().getFirst();

    @Test
    void whatAPersonRecordedHoldsWhileTheFileStaysAsItWas() {
        Overlay laid = Overlay.of(plan, List.of(recorded(Field.STATUS, "Green", "A")));

        assertThat(laid.plan().actions().getFirst().status().shade()).isEqualTo(Shade.GREEN);
        assertThat(laid.conflicts()).isEmpty();
    }

    @Test
    void bothAreListedWhereTheFileChangedUnderTheRecord() {
        Overlay laid = Overlay.of(plan("R", "2027"), List.of(recorded(Field.STATUS, "Green", "A")));

        assertThat(laid.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.inFile()).isEqualTo("R"))
                .satisfies(conflict -> assertThat(conflict.recording().text()).isEqualTo("Green"));
        assertThat(laid.plan().actions().getFirst().status().shade()).isEqualTo(Shade.GREEN);
    }

    @Test
    void aFileThatCatchesUpEndsTheConflict() {
        Overlay laid =
                Overlay.of(plan("A", "2029"), List.of(recorded(Field.TIMESCALE, "2029", "2027")));

        assertThat(laid.conflicts()).isEmpty();
    }

    @Test
    void recordedEvidenceStandsBesideThePlans() {
        Overlay laid = Overlay.of(plan, List.of(recorded(Field.EVIDENCE, "243 visitors", "")));

        assertThat(laid.plan().actions().getFirst().otherCells())
                .anySatisfy(cell -> assertThat(cell.text()).isEqualTo("243 visitors"));
    }

    private Recording recorded(Field field, String text, String over) {
        return new Recording(action.id(), field, text, over, "Amina", LocalDate.of(2026, 11, 21));
    }

    private static Plan plan(String status, String when) {
        String text = "Ref,Action,When,Status\n1,Open the workshops," + when + "," + status + "\n";
        byte[] file = text.getBytes(StandardCharsets.UTF_8);
        return ((Reading.Understood) PlanImport.read("plan.csv", file, null)).plan();
    }
}
