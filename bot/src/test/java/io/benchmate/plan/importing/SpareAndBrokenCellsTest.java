package io.benchmate.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.Action;
import io.benchmate.plan.Progress;
import io.benchmate.plan.Status;
import io.benchmate.plan.StatusMeaning;

import org.apache.poi.ss.usermodel.FormulaError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Set;

/** Columns that ask yes or no, sheets full of nothing, and cells that Excel could not work out. */
class SpareAndBrokenCellsTest {
    @ParameterizedTest
    @ValueSource(strings = {"Complete? Y/N", "Completed (yes/no)", "Done?", "Achieved Y/N"})
    void readsAColumnThatAsksWhetherAnActionIsDoneAsItsStatus(String heading) {
        var actions =
                Files.csv(
                                "Ref,Action,Lead,By when,"
                                        + heading
                                        + "\n1,Publish it,HR,2027,Y\n2,Hold it,HR,2027,No\n"
                                        + "3,Map it,HR,2027,\n")
                        .plan()
                        .actions();

        assertThat(actions)
                .extracting(SpareAndBrokenCellsTest::progress)
                .containsExactly(Set.of(Progress.DONE), Set.of(), Set.of());
        assertThat(actions.get(1).status().printed()).endsWith(": No");
        assertThat(actions.get(2).status()).isEqualTo(Status.NOT_GIVEN);
    }

    @Test
    void readsPastAMillionBlankRowsAndTenThousandBlankColumns() {
        String wide = Files.HEADINGS.strip() + ",".repeat(10_000) + "\n1,First,2027,HR,G\n";

        var actions = Files.csv(wide + ",,,,\n".repeat(1_000_000) + "2,Last,2027,HR,A\n").plan();

        assertThat(actions.actions()).extracting(Action::title).containsExactly("First", "Last");
    }

    @Test
    void saysWhereExcelShowsAnError() {
        byte[] file =
                Files.workbook(
                        book -> {
                            var sheet =
                                    Files.sheet(
                                            book,
                                            "Plan",
                                            new String[] {"No", "Action", "When", "Lead"},
                                            new String[] {"1", "First", "2027"},
                                            new String[] {"2", "Second", "2027", "HR"});
                            sheet.getRow(1).createCell(3).setCellErrorValue(FormulaError.REF);
                        });

        var findings = Files.understood(PlanImport.read("plan.xlsx", file, null)).report();

        assertThat(findings.findings()).contains(new FileFinding.Errors(0, List.of("#REF! in D2")));
    }

    private static Set<Progress> progress(Action action) {
        return StatusMeaning.progress(action.status().printed());
    }
}
