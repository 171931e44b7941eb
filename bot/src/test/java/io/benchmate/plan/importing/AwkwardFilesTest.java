package io.benchmate.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.Action;
import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Shade;

import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that people make in good faith, and that are easily misread. */
class AwkwardFilesTest {
    private static final String[] HEADINGS = {"Ref", "Action", "When", "Who", "RAG"};
    private static final String[] FIRST = {"K1", "Print a handbook", "June 2027", "HR", "Green"};
    private static final String[] SECOND = {"K2", "Hold a fair", "July 2027", "Estates", "Red"};

    @Test
    void readsTheTableWithinATableThatOnlyLaysOutThePage() {
        byte[] file =
                Files.word(
                        document -> {
                            XWPFTableCell cell = document.createTable(1, 1).getRow(0).getCell(0);
                            var inner = cell.getCTTc().addNewTbl();
                            inner.set(Files.table(document, HEADINGS, FIRST, SECOND).getCTTbl());
                            document.removeBodyElement(1);
                            cell.addParagraph();
                        });

        Plan plan = Files.understood(PlanImport.read("plan.docx", file, null)).plan();

        assertThat(plan.actions()).extracting(Action::code).containsExactly("K1", "K2");
        assertThat(plan.actions().getLast().text(Field.OWNER)).hasValue("Estates");
        assertThat(PlanNotes.of(file)).isEmpty();
    }

    @Test
    void aPlainNameStraightBeforeEachTableIsItsTheme() {
        byte[] file =
                Files.word(
                        document -> {
                            heading(document, "Our institute's plan");
                            Files.paragraph(document, "Recognition");
                            Files.table(document, HEADINGS, FIRST);
                            Files.paragraph(document, "Careers");
                            Files.table(document, HEADINGS, SECOND);
                        });

        assertThat(Files.understood(PlanImport.read("plan.docx", file, null)).plan().actions())
                .extracting(Action::themes)
                .containsExactly(List.of("Recognition"), List.of("Careers"));
    }

    @Test
    void aHeadingOfItsOwnBeforeEachTableStaysItsTheme() {
        byte[] file =
                Files.word(
                        document -> {
                            heading(document, "Recognition");
                            Files.paragraph(document, "For all staff");
                            Files.table(document, HEADINGS, FIRST);
                            heading(document, "Careers");
                            Files.paragraph(document, "For new staff");
                            Files.table(document, HEADINGS, SECOND);
                        });

        assertThat(Files.understood(PlanImport.read("plan.docx", file, null)).plan().actions())
                .extracting(Action::themes)
                .containsExactly(List.of("Recognition"), List.of("Careers"));
    }

    @Test
    void readsADotInAColouredFontByItsColour() {
        byte[] file =
                Files.workbook(
                        book -> {
                            var sheet =
                                    Files.sheet(
                                            book, "Plan", HEADINGS, dotted(FIRST), dotted(SECOND));
                            sheet.getRow(1).getCell(4).setCellStyle(ink(book, "00B050"));
                            sheet.getRow(2).getCell(4).setCellStyle(ink(book, "000000"));
                        });

        assertThat(Files.understood(PlanImport.read("plan.xlsx", file, null)).plan().actions())
                .extracting(action -> action.status().shade())
                .containsExactly(Shade.GREEN, Shade.ILLEGIBLE);
    }

    @Test
    void aDotsOwnColourHoldsOverThatOfItsBandedRow() {
        byte[] file =
                Files.workbook(
                        book -> {
                            var sheet = Files.sheet(book, "Plan", HEADINGS, dotted(FIRST));
                            XSSFCellStyle style = ink(book, "FF0000");
                            style.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
                            style.setFillPattern(
                                    org.apache.poi.ss.usermodel.FillPatternType.SOLID_FOREGROUND);
                            sheet.getRow(1).getCell(4).setCellStyle(style);
                        });

        assertThat(Files.understood(PlanImport.read("plan.xlsx", file, null)).plan().actions())
                .extracting(action -> action.status().shade())
                .containsExactly(Shade.RED);
    }

    @Test
    void readsAColouredDotInAWordTable() {
        byte[] file =
                Files.word(
                        document -> {
                            var table =
                                    Files.table(document, HEADINGS, dotted(FIRST), dotted(SECOND));
                            table.getRow(1)
                                    .getCell(4)
                                    .getParagraphs()
                                    .getFirst()
                                    .getRuns()
                                    .getFirst()
                                    .setColor("FFC000");
                        });

        assertThat(Files.understood(PlanImport.read("plan.docx", file, null)).plan().actions())
                .extracting(action -> action.status().shade())
                .containsExactly(Shade.AMBER, Shade.ILLEGIBLE);
    }

    @Test
    void saysThatAFileHasTooManyParts() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int part = 0; part < 2_100; part++) {
                zip.putNextEntry(new ZipEntry("xl/worksheets/sheet" + part + ".xml"));
                zip.write('x');
            }
        }

        assertThat(Files.refused(PlanImport.read("plan.xlsx", out.toByteArray(), null)))
                .contains("more than 2,000 parts")
                .doesNotContain("far larger");
    }

    @Test
    void howSomethingIsMeasuredIsItsMeasure() {
        var columns =
                Files.csv(
                                "Ref,Action,When,Who,How measured\n"
                                        + "1,Print a handbook,2027,HR,Copies in every lab\n")
                        .columns();

        assertThat(columns.of(Field.MEASURE)).map(Column::heading).hasValue("How measured");
    }

    private static void heading(XWPFDocument document, String text) {
        var paragraph = document.createParagraph();
        paragraph.setStyle("Heading1");
        paragraph.createRun().setText(text);
    }

    private static String[] dotted(String[] row) {
        String[] dotted = row.clone();
        dotted[4] = "●";
        return dotted;
    }

    private static XSSFCellStyle ink(XSSFWorkbook book, String hex) {
        XSSFFont font = book.createFont();
        font.setColor(new XSSFColor(java.util.HexFormat.of().parseHex("FF" + hex), null));
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        return style;
    }
}
