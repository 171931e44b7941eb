package io.benchmate.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.Action;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.function.Consumer;

/** What somebody hid in a sheet is not told to everybody, and not passed over in silence. */
class HiddenCellsTest {
    @Test
    void leavesAHiddenColumnAndAHiddenRowOutAndNamesThem() {
        Reading.Understood read =
                read(
                        sheet -> {
                            sheet.setColumnHidden(3, true);
                            sheet.getRow(2).setZeroHeight(true);
                        });

        assertThat(read.plan().actions()).extracting(Action::title).containsExactly("First");
        assertThat(read.plan().actions().getFirst().otherCells()).isEmpty();
        assertThat(read.report().findings())
                .containsExactly(new FileFinding.HiddenCells("Plan", List.of("D"), List.of(3)));
        assertThat(read.report().findings().getFirst().sentence()).contains("column D and row 3");
    }

    @Test
    void readsTheRowsThatAFilterHides() {
        Reading.Understood read =
                read(
                        sheet -> {
                            sheet.setAutoFilter(CellRangeAddress.valueOf("A1:D3"));
                            sheet.getRow(2).setZeroHeight(true);
                        });

        assertThat(read.plan().actions()).hasSize(2);
        assertThat(read.report().findings()).noneMatch(FileFinding.HiddenCells.class::isInstance);
    }

    @Test
    void readsAColumnThatIsFoldedAwayInAGroup() {
        Reading.Understood read =
                read(
                        sheet -> {
                            sheet.groupColumn(3, 3);
                            sheet.setColumnGroupCollapsed(3, true);
                        });

        assertThat(read.plan().actions().getFirst().otherCells()).hasSize(1);
    }

    private static Reading.Understood read(Consumer<XSSFSheet> hiding) {
        byte[] file =
                Files.workbook(
                        book ->
                                hiding.accept(
                                        Files.sheet(
                                                book,
                                                "Plan",
                                                new String[] {"Ref", "Action", "Lead", "Salary"},
                                                new String[] {"1", "First", "HR", "£30k"},
                                                new String[] {"2", "Second", "IT", "£40k"})));
        return Files.understood(PlanImport.read("plan.xlsx", file, null));
    }
}
