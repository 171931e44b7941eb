package io.benchmate.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.Action;
import io.benchmate.plan.Field;

import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

import java.math.BigInteger;
import java.util.List;

/** What Word shows and stores elsewhere than in a cell's text, or stores and does not show. */
class WordExtrasTest {
    private static final String[][] PLAN = {
        {"No.", "Action", "Lead", "By when"},
        {"", "Publish a guide", "HR", "May 2027"},
        {"", "Hold a lunch", "Library", "June 2027"},
        {"", "Map the grades", "HR", "July 2027"}
    };

    @Test
    void readsTheNumbersThatWordSetsInAnIdColumn() {
        List<Action> actions =
                actions(
                        document -> {
                            XWPFTable table = Files.table(document, PLAN);
                            BigInteger list = list(document);
                            number(table, 1, 0, list, 0);
                            number(table, 2, 0, list, 1);
                            number(table, 3, 0, list, 1);
                        });

        assertThat(actions).extracting(Action::code).containsExactly("1", "1.1", "1.2");
    }

    @Test
    void readsTheNumbersThatAStyleSets() {
        List<Action> actions =
                actions(
                        document -> {
                            XWPFTable table = Files.table(document, PLAN);
                            BigInteger list = list(document);
                            style(document, "Aim", "", list, 0);
                            style(document, "Step", "Aim", null, 1);
                            paragraph(table, 1, 0).setStyle("Aim");
                            paragraph(table, 2, 0).setStyle("Step");
                            paragraph(table, 3, 0).setStyle("Step");
                        });

        assertThat(actions).extracting(Action::code).containsExactly("1", "1.1", "1.2");
    }

    @Test
    void readsTheLevelOfAStyleFromTheListThatNamesIt() {
        List<Action> actions =
                actions(
                        document -> {
                            XWPFTable table = Files.table(document, PLAN);
                            BigInteger list = list(document, "Aim", "Step");
                            style(document, "Aim", "", list, null);
                            style(document, "Step", "", list, null);
                            paragraph(table, 1, 0).setStyle("Aim");
                            paragraph(table, 2, 0).setStyle("Step");
                            paragraph(table, 3, 0).setStyle("Aim");
                        });

        assertThat(actions).extracting(Action::code).containsExactly("1", "1.1", "2");
    }

    @Test
    void stylesThatRestOnOneAnotherInACircleHaveNoList() {
        List<Action> actions =
                actions(
                        document -> {
                            XWPFTable table = Files.table(document, PLAN);
                            style(document, "Aim", "Step", null, null);
                            style(document, "Step", "Aim", null, null);
                            paragraph(table, 1, 0).setStyle("Aim");
                        });

        assertThat(actions).extracting(Action::code).containsExactly("1", "2", "3");
    }

    @Test
    void takesANumberWithoutTextElsewhereForAnEmptyItemOfAList() {
        List<Action> actions =
                actions(
                        document -> {
                            XWPFTable table = Files.table(document, PLAN);
                            table.getRow(1).getCell(2).removeParagraph(0);
                            table.getRow(1).getCell(2).addParagraph();
                            number(table, 1, 2, list(document), 0);
                        });

        assertThat(actions.getFirst().text(Field.OWNER)).isEmpty();
    }

    @Test
    void readsTrackedChangesAsIfTheyWereAccepted() {
        List<Action> actions =
                actions(
                        document -> {
                            var cell = paragraph(Files.table(document, PLAN), 1, 1).getCTP();
                            cell.addNewDel().addNewR().addNewDelText().setStringValue(" deleted");
                            cell.addNewIns().addNewR().addNewT().setStringValue(" for all");
                            cell.addNewMoveFrom().addNewR().addNewT().setStringValue(" gone");
                            cell.addNewMoveTo().addNewR().addNewT().setStringValue(" in print");
                        });

        assertThat(actions.getFirst().title()).isEqualTo("Publish a guide for all in print");
    }

    @Test
    void readsWhatAFormWasFilledWithAndNotItsHint() {
        List<Action> actions =
                actions(
                        document -> {
                            XWPFTable table = Files.table(document, PLAN);
                            var hint = paragraph(table, 1, 2).getCTP().addNewSdt();
                            hint.addNewSdtPr().addNewShowingPlcHdr();
                            hint.addNewSdtContent()
                                    .addNewR()
                                    .addNewT()
                                    .setStringValue("Choose an item.");
                            var filled = paragraph(table, 2, 2).getCTP().addNewSdt();
                            filled.addNewSdtPr();
                            filled.addNewSdtContent().addNewR().addNewT().setStringValue(" / IT");
                        });

        assertThat(actions.get(0).text(Field.OWNER)).contains("HR");
        assertThat(actions.get(1).text(Field.OWNER)).contains("Library / IT");
    }

    @Test
    void saysWhichFootnotesItLeavesOut() {
        byte[] file =
                Files.word(
                        document -> {
                            XWPFTable table = Files.table(document, PLAN);
                            document.createFootnotes();
                            var note = document.createFootnote();
                            note.createParagraph().createRun().setText("If the new wing opens");
                            paragraph(table, 1, 1).addFootnoteReference(note);
                        });

        var report = Files.understood(PlanImport.read("plan.docx", file, null)).report();

        assertThat(report.findings())
                .anyMatch(finding -> finding.sentence().contains("“If the new wing opens”"));
    }

    private static List<Action> actions(java.util.function.Consumer<XWPFDocument> filling) {
        byte[] file = Files.word(filling);
        return Files.understood(PlanImport.read("plan.docx", file, null)).plan().actions();
    }

    private static XWPFParagraph paragraph(XWPFTable table, int row, int column) {
        return table.getRow(row).getCell(column).getParagraphs().getFirst();
    }

    private static void number(XWPFTable table, int row, int column, BigInteger list, int level) {
        XWPFParagraph paragraph = paragraph(table, row, column);
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
    }

    private static void style(
            XWPFDocument document,
            String id,
            String basis,
            @Nullable BigInteger list,
            @Nullable Integer level) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        if (!basis.isEmpty()) {
            style.addNewBasedOn().setVal(basis);
        }
        var numbers = style.addNewPPr().addNewNumPr();
        if (level != null) {
            numbers.addNewIlvl().setVal(BigInteger.valueOf(level));
        }
        if (list != null) {
            numbers.addNewNumId().setVal(list);
        }
        document.createStyles().addStyle(new XWPFStyle(style));
    }

    private static BigInteger list(XWPFDocument document, String... styles) {
        CTAbstractNum kind = CTAbstractNum.Factory.newInstance();
        kind.setAbstractNumId(BigInteger.ZERO);
        List<String> levels = List.of("%1.", "%1.%2");
        for (int at = 0; at < levels.size(); at++) {
            CTLvl level = kind.addNewLvl();
            level.setIlvl(BigInteger.valueOf(at));
            level.addNewStart().setVal(BigInteger.ONE);
            level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
            level.addNewLvlText().setVal(levels.get(at));
            if (at < styles.length) {
                level.addNewPStyle().setVal(styles[at]);
            }
        }
        var numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(kind)));
    }
}
