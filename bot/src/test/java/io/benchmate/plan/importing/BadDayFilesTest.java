package io.benchmate.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.Action;
import io.benchmate.plan.Field;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.util.List;

/** Files as a hurried person or somebody hostile sends them. */
class BadDayFilesTest {
    private static final String PLAN = Files.HEADINGS + "1,Publish a page,2027,HR,G\n";
    private static final String[] HEADINGS = {"No", "Action", "When", "Who"};

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-8", "windows-1252", "UTF-16"})
    void readsACsvInWhateverEncodingWithoutAMark(String charset) {
        byte[] file = PLAN.replace("page", "café page").getBytes(Charset.forName(charset));

        var plan = Files.understood(PlanImport.read("plan.csv", file, null)).plan();

        assertThat(plan.actions()).extracting(Action::title).containsExactly("Publish a café page");
    }

    @Test
    void refusesTenMegabytesInOneQuotedCell() {
        String text = Files.HEADINGS + "1,\"" + "x".repeat(9_900_000) + "\",2027,HR,G\n";

        assertThat(refused(Files.text(text))).contains("9,900,000 characters");
    }

    @Test
    void readsNothingOutsideADocumentThatNamesSomething() {
        String entities =
                "<?xml version='1.0'?><!DOCTYPE w [<!ENTITY x SYSTEM 'file:///etc/passwd'>"
                        + "<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
                        + "<w:document xmlns:w='w'><w:tbl><w:tr><w:tc><w:p><w:t>";
        byte[] file =
                Crafted.word(
                                entities + "&x;&b;",
                                "",
                                0,
                                "</w:t></w:p></w:tc></w:tr></w:tbl></w:document>")
                        .done();

        assertThat(refused(file)).doesNotContain("root:").doesNotContain("aaaa").isNotBlank();
    }

    @Test
    void showsAFormulasTextToTheLetterAndRunsNothing() {
        String formula = "=cmd|' /C calc'!A0";

        var plan = Files.csv(Files.HEADINGS + "1," + formula + ",2027,HR,G\n").plan();

        assertThat(plan.actions()).extracting(Action::title).containsExactly(formula);
    }

    @Test
    void takesOutWhatTurnsTheReadingDirectionRound() {
        var plan =
                Files.csv(Files.HEADINGS + "1,Pay \u202egpj.exe\u202c \u2066now\u2069,2027,HR,G\n")
                        .plan();

        assertThat(plan.actions().getFirst().title()).isEqualTo("Pay gpj.exe now");
    }

    @Test
    void findsThePlanOnALaterSheet() {
        byte[] file =
                Files.workbook(
                        book -> {
                            book.createSheet("Empty");
                            Files.sheet(
                                    book,
                                    "Plan",
                                    HEADINGS,
                                    new String[] {"1", "First", "2027", "HR"});
                        });

        var read = Files.understood(PlanImport.read("plan.xlsx", file, null));

        assertThat(read.plan().actions()).extracting(Action::title).containsExactly("First");
    }

    @Test
    void leavesHiddenSheetsOutAndSaysSo() {
        byte[] file =
                Files.workbook(
                        book -> {
                            Files.sheet(
                                    book,
                                    "Plan",
                                    HEADINGS,
                                    new String[] {"1", "First", "2027", "HR"});
                            XSSFSheet secret =
                                    Files.sheet(
                                            book,
                                            "Staff",
                                            HEADINGS,
                                            new String[] {"2", "Secret", "2027", "HR"});
                            book.setSheetHidden(book.getSheetIndex(secret), true);
                        });

        var read = Files.understood(PlanImport.read("plan.xlsx", file, null));

        assertThat(read.plan().actions()).extracting(Action::title).containsExactly("First");
        assertThat(read.report().findings()).contains(new FileFinding.HiddenSheets("Staff"));
    }

    @Test
    void readsNoPartByAPathThatClimbs() {
        byte[] file =
                new Crafted()
                        .part("../../../../tmp/evil", "x")
                        .part(
                                Crafted.WORKBOOK,
                                "<workbook><sheets><sheet name='S' id='r1'/></sheets></workbook>")
                        .part(
                                "xl/_rels/workbook.xml.rels",
                                "<R><Relationship Id='r1' Type='/worksheet'"
                                        + " Target='../../../../../../etc/passwd'/></R>")
                        .done();

        assertThat(refused(file)).doesNotContain("root:").isNotBlank();
    }

    @Test
    void saysWhatToDoWithAnotherOfficesFileAndWithAWrongName() {
        byte[] ods =
                new Crafted()
                        .part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                        .part("content.xml", "<x/>")
                        .done();

        assertThat(refused(ods)).contains("save it as .xlsx or .docx");
        assertThat(Files.refused(PlanImport.read("plan.docx", Files.text("%PDF-1.4 x"), null)))
                .contains("PDF");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5_000})
    void takesAnyFileName(int length) {
        String name = "a\u0000b\u202e\n".repeat(length) + ".csv";

        var plan =
                Files.understood(
                                PlanImport.read(
                                        name,
                                        Files.text("Ref,Action,When\n1,First thing,2027\n"),
                                        null))
                        .plan();

        assertThat(plan.facts().title())
                .hasSizeLessThan(300)
                .doesNotContain("\n", "\u0000", "\u202e");
        assertThat(plan.id().value()).hasSizeLessThanOrEqualTo(64);
    }

    @Test
    void joinsTwoTablesOfOneFile() {
        String text = PLAN + "\nRef,Action,When,Who,Status\n2,Open a workshop,2028,HR,A\n";

        var actions = Files.csv(text).plan().actions();

        assertThat(actions)
                .extracting(Action::title)
                .isEqualTo(List.of("Publish a page", "Open a workshop"));
        assertThat(actions.getLast().text(Field.TIMESCALE)).hasValue("2028");
    }

    private static String refused(byte[] file) {
        return Files.refused(PlanImport.read("plan.xlsx", file, null));
    }
}
