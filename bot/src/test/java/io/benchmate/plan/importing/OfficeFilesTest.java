package io.benchmate.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.Action;
import io.benchmate.plan.Field;
import io.benchmate.plan.Shade;

import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

import java.time.LocalDate;

class OfficeFilesTest {
    private static final String[] HEADINGS = {"No", "Action", "Timescale", "Owner", "RAG"};

    @Test
    void readsWhatExcelShowsAndNotWhatItStores() {
        byte[] file =
                Files.workbook(
                        book -> {
                            XSSFSheet sheet =
                                    Files.sheet(
                                            book,
                                            "Plan",
                                            HEADINGS,
                                            new String[] {"", "Open the workshops", "", "HR", "G"},
                                            new String[] {"", "Build a page", "Jun 2027", "", "A"});
                            sheet.getRow(1).createCell(0).setCellValue(1.1);
                            sheet.getRow(2).createCell(0).setCellValue(1.2);
                            XSSFCellStyle month = book.createCellStyle();
                            month.setDataFormat(book.createDataFormat().getFormat("mmm-yy"));
                            sheet.getRow(1).createCell(2).setCellValue(LocalDate.of(2026, 11, 1));
                            sheet.getRow(1).getCell(2).setCellStyle(month);
                        });

        var plan = Files.understood(PlanImport.read("plan.xlsx", file, null)).plan();

        assertThat(plan.actions()).extracting(Action::code).containsExactly("1.1", "1.2");
        assertThat(plan.actions().getFirst().text(Field.TIMESCALE)).hasValue("Nov-26");
    }

    @Test
    void repeatsMergedTimescalesAndJoinsTheRowsOfOneAction() {
        byte[] file =
                Files.workbook(
                        book -> {
                            XSSFSheet sheet =
                                    Files.sheet(
                                            book,
                                            "Plan",
                                            HEADINGS,
                                            new String[] {"VISIBILITY"},
                                            new String[] {"1", "First", "Year 1", "HR", "G"},
                                            new String[] {"2", "Second", "", "HR", "G"},
                                            new String[] {"3", "Third", "Year 2", "HR", "G"},
                                            new String[] {"", "", "", "Estates", ""});
                            Files.merge(sheet, "A2:E2");
                            Files.merge(sheet, "C3:C4");
                            Files.merge(sheet, "A5:A6");
                            Files.merge(sheet, "B5:B6");
                        });

        var actions = Files.understood(PlanImport.read("p.xlsx", file, null)).plan().actions();

        assertThat(actions).hasSize(3);
        assertThat(actions.get(1).text(Field.TIMESCALE)).hasValue("Year 1");
        assertThat(actions.get(2).text(Field.OWNER)).hasValue("HR; Estates");
        assertThat(actions.get(2).themes()).containsExactly("VISIBILITY");
    }

    @Test
    void readsTheColourOfAStatusCellAndSaysSo() {
        byte[] file =
                Files.workbook(
                        book -> {
                            XSSFSheet sheet =
                                    Files.sheet(
                                            book,
                                            "Plan",
                                            HEADINGS,
                                            new String[] {"1", "First one", "2027", "HR", ""},
                                            new String[] {"2", "Second one", "2027", "HR", "●"});
                            paint(book, sheet, 1, (byte) 0x00, (byte) 0xb0, (byte) 0x50);
                            paint(book, sheet, 2, (byte) 0xff, (byte) 0xc0, (byte) 0x00);
                        });

        var read = Files.understood(PlanImport.read("p.xlsx", file, null));

        assertThat(read.plan().actions())
                .extracting(action -> action.status().shade())
                .containsExactly(Shade.GREEN, Shade.AMBER);
        assertThat(read.report().findings()).contains(new Finding.ColoursRead(0, 2));
    }

    private static void paint(XSSFWorkbook book, XSSFSheet sheet, int row, byte... rgb) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(new XSSFColor(rgb));
        var cells = sheet.getRow(row);
        (cells.getCell(4) == null ? cells.createCell(4) : cells.getCell(4)).setCellStyle(style);
    }

    @Test
    void readsTheSavedValueOfAFormulaAndEvaluatesNothing() {
        byte[] file =
                Files.workbook(
                        book -> {
                            XSSFSheet sheet =
                                    Files.sheet(
                                            book,
                                            "Plan",
                                            HEADINGS,
                                            new String[] {"1", "First", "2027", "HR", "G"});
                            sheet.getRow(1).getCell(3).setCellFormula("1+1");
                            sheet.getRow(1).getCell(3).setCellValue("Saved owner");
                        });

        var read = Files.understood(PlanImport.read("p.xlsx", file, null));

        assertThat(read.plan().actions().getFirst().text(Field.OWNER)).hasValue("Saved owner");
        assertThat(read.report().findings()).contains(new FileFinding.Formulas(2, 1));
    }

    @Test
    void takesTheKeyFromASheetOfItsOwn() {
        byte[] file =
                Files.workbook(
                        book -> {
                            Files.sheet(
                                    book,
                                    "Plan",
                                    HEADINGS,
                                    new String[] {"1", "First", "2027", "TPB", "G"});
                            Files.sheet(
                                    book, "Key", new String[] {"TPB", "Technical Programme Board"});
                        });

        var facts = Files.understood(PlanImport.read("p.xlsx", file, null)).plan().facts();

        assertThat(facts.key()).containsEntry("TPB", "Technical Programme Board");
    }

    @Test
    void readsAWordTableWithItsParagraphsAndMergedCells() {
        byte[] file =
                Files.word(
                        document -> {
                            Files.paragraph(
                                    document, "Technician Commitment action plan, Brinscombe");
                            Files.paragraph(document, "Version 2.0, 3rd March 2026");
                            Files.paragraph(
                                    document, "Green = done; Amber = begun; Red = not begun");
                            XWPFTable table =
                                    Files.table(
                                            document,
                                            HEADINGS,
                                            new String[] {"Recognition", "", "", "", ""},
                                            new String[] {
                                                "1.", "Awards day", "May 2026", "HR", "G"
                                            },
                                            new String[] {"2.", "Name badges", "", "HR", "R"});
                            mergeDown(table);
                        });

        var plan = Files.understood(PlanImport.read("plan.docx", file, null)).plan();

        assertThat(plan.facts().title()).isEqualTo("Technician Commitment action plan, Brinscombe");
        assertThat(plan.facts().asOf()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(plan.facts().legend().meaningOf(Shade.AMBER)).hasValue("begun");
        assertThat(plan.actions().get(1).text(Field.TIMESCALE)).hasValue("May 2026");
        assertThat(plan.actions().get(1).themes()).containsExactly("Recognition");
    }

    private static void mergeDown(XWPFTable table) {
        var first = table.getRow(2).getCell(2).getCTTc();
        first.addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
        table.getRow(3).getCell(2).getCTTc().addNewTcPr().addNewVMerge();
    }

    @Test
    void joinsSeveralWordTablesUnderTheLinesBeforeThem() {
        byte[] file =
                Files.word(
                        document -> {
                            Files.paragraph(document, "Visibility");
                            Files.table(
                                    document,
                                    HEADINGS,
                                    new String[] {"1.", "Awards day", "May 2026", "HR", "G"});
                            Files.paragraph(document, "Sustainability");
                            Files.table(
                                    document,
                                    HEADINGS,
                                    new String[] {"2.", "Apprentices", "May 2027", "HR", "R"});
                            Files.paragraph(document, "Key");
                            Files.table(document, new String[] {"HR", "Human Resources"});
                        });

        var plan = Files.understood(PlanImport.read("plan.docx", file, null)).plan();

        assertThat(plan.actions()).extracting(Action::code).containsExactly("1", "2");
        assertThat(plan.themes()).containsExactly("Visibility", "Sustainability");
        assertThat(plan.facts().key()).containsEntry("HR", "Human Resources");
    }
}
