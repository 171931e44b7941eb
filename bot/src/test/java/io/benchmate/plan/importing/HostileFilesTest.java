package io.benchmate.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.benchmate.plan.Action;

import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

class HostileFilesTest {

    @Test
    void refusesAnEmptyFile() {
        assertThat(refused(new byte[0])).contains("empty");
        assertThat(refused(Files.text(" \n \n"))).contains("empty");
    }

    @Test
    void refusesFiftyMegabytesBeforeReadingThem() {
        assertThat(refused(new byte[50 << 20])).contains("larger than 10 MB");
    }

    @ParameterizedTest
    @CsvSource({
        "xl/workbook.xml, xl/sharedStrings.xml",
        "xl/workbook.xml, xl/worksheets/sheet1.xml",
        "xl/workbook.xml, xl/styles.xml",
        "word/document.xml, word/media/image1.png",
        "word/document.xml, word/numbering.xml"
    })
    void leavesAZipBombClosed(String marker, String part) {
        byte[] bomb = Files.bomb(marker, part, 90L << 20);

        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(refused(bomb)).contains("larger than a plan");
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7 and so on, PDF",
        "{\\rtf1 text, rich text",
        "<!DOCTYPE html><table>, web page",
        "GIF89a......., picture"
    })
    void saysWhatToDoWithAnotherKindOfFile(String start, String word) {
        assertThat(refused(Files.text(start))).contains(word);
    }

    @Test
    void saysWhatToDoWithAnOldOrLockedOfficeFile() {
        byte[] old = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0, 0, 0};

        assertThat(refused(old)).contains(".xlsx").contains("password");
    }

    @Test
    void saysWhereAQuotationMarkIsNeverClosed() {
        String broken =
                Files.HEADINGS + "1,First,2027,HR,G\n2,\"Second,2027,HR,G\n3,Third,2027,HR,G";

        assertThat(refused(Files.text(broken))).contains("quotation mark").contains("row 3");
    }

    @Test
    void refusesADamagedWorkbook() {
        byte[] whole =
                Files.workbook(book -> Files.sheet(book, "Plan", new String[] {"Action", "When"}));

        assertThat(refused(Arrays.copyOf(whole, whole.length / 2))).contains("damaged");
    }

    @Test
    void readsAWorkbookWithMacrosWithoutThem() {
        byte[] file =
                Files.workbook(
                        book -> {
                            Files.sheet(
                                    book,
                                    "Plan",
                                    new String[] {"No", "Action", "When"},
                                    new String[] {"1", "First", "2027"});
                            addMacros(book);
                        });

        var read = Files.understood(PlanImport.read("plan.xlsm", file, null));

        assertThat(read.plan().actions()).hasSize(1);
        assertThat(read.report().findings()).contains(new FileFinding.Macros());
    }

    private static void addMacros(org.apache.poi.xssf.usermodel.XSSFWorkbook book) {
        try {
            var name = PackagingURIHelper.createPartName("/xl/vbaProject.bin");
            var part = book.getPackage().createPart(name, "application/vnd.ms-office.vbaProject");
            part.getOutputStream().write(Files.text("Sub Auto_Open"));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void readsTwentyThousandRows() {
        StringBuilder text = new StringBuilder(Files.HEADINGS);
        for (int row = 1; row <= 20_000; row++) {
            text.append(row).append(",Do the thing number ").append(row).append(",2027,HR,G\n");
        }

        var plan = Files.csv(text.toString()).plan();

        assertThat(plan.actions()).hasSize(20_000);
    }

    @Test
    void readsTwentyThousandRowsOfExcel() {
        byte[] file =
                Files.workbook(
                        book -> {
                            String[][] rows = new String[20_001][];
                            rows[0] = new String[] {"No", "Action", "When", "Who"};
                            for (int row = 1; row <= 20_000; row++) {
                                rows[row] = new String[] {"" + row, "Do the thing", "2027", "HR"};
                            }
                            Files.sheet(book, "Plan", rows);
                        });

        var plan = Files.understood(PlanImport.read("plan.xlsx", file, null)).plan();

        assertThat(plan.actions()).hasSize(20_000);
    }

    @Test
    void refusesMoreRowsThanItsLimit() {
        String text = Files.HEADINGS + "1,First,2027,HR,G\n".repeat(Limits.ROWS + 1);

        assertThat(refused(Files.text(text))).contains("too large").contains("50,000");
    }

    @Test
    void refusesAnOverlongCell() {
        String text = Files.HEADINGS + "1," + "x".repeat(100_000) + ",2027,HR,G\n";

        assertThat(refused(Files.text(text))).contains("Row 2").contains("100,000 characters");
    }

    @Test
    void readsHundredsOfColumnsAndRefusesThousands() {
        String some =
                "Ref,Action,When"
                        + ",Extra".repeat(300)
                        + "\n1,First thing,2027"
                        + ",x".repeat(300);
        String many = "Ref,Action,When" + ",Extra".repeat(3000) + "\n1,First thing,2027";

        assertThat(Files.csv(some).plan().actions()).hasSize(1);
        assertThat(refused(Files.text(many))).contains("3,003 columns");
    }

    @Test
    void dropsControlCharactersAndLoneSurrogates() {
        var plan =
                Files.csv("Ref,Action,When\n1,A\u0000b\u0007 \u200bc\u202e d\ud800,2027\n").plan();

        assertThat(plan.actions().getFirst().title()).isEqualTo("A b c d?");
    }

    @Test
    void refusesHeadingsWithoutActions() {
        assertThat(refused(Files.text(Files.HEADINGS))).contains("no action below");
    }

    @Test
    void refusesProse() {
        String prose = "Dear all,\nplease find attached our plan.\nBest wishes,\nthe team\n";

        assertThat(refused(Files.text(prose))).contains("row of headings");
    }

    @Test
    void neverFailsOnBrokenBytes() {
        Random random = new Random(7);
        byte[] workbook =
                Files.workbook(
                        book ->
                                Files.sheet(
                                        book,
                                        "Plan",
                                        new String[] {"No", "Action", "When"},
                                        new String[] {"1", "First", "2027"}));
        byte[] csv = (Files.HEADINGS + "1,\"First\",2027,HR,G\n").getBytes(StandardCharsets.UTF_8);

        for (byte[] whole : new byte[][] {workbook, csv}) {
            for (int round = 0; round < 300; round++) {
                byte[] broken = whole.clone();
                for (int change = 0; change <= round % 8; change++) {
                    broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
                }
                assertThatCode(() -> PlanImport.read("x", broken, null)).doesNotThrowAnyException();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8})
    void readsTheSameActionsInWhateverOrderTheColumnsStand(int seed) {
        String[][] rows = {
            {"Ref", "Action", "By when", "Lead", "RAG"},
            {"1.1", "Publish a page for every team", "May 2027", "HR", "G"},
            {"1.2", "Open the workshops to everybody", "June 2027", "Estates", "A"}
        };
        var order = new java.util.ArrayList<>(java.util.List.of(0, 1, 2, 3, 4));
        java.util.Collections.shuffle(order, new Random(seed));
        StringBuilder text = new StringBuilder();
        for (String[] row : rows) {
            order.forEach(column -> text.append(row[column]).append(','));
            text.append('\n');
        }

        var actions = Files.csv(text.toString()).plan().actions();

        assertThat(actions).extracting(Action::code).containsExactly("1.1", "1.2");
        assertThat(actions).extracting(Action::title).contains("Publish a page for every team");
    }

    private static String refused(byte[] file) {
        return Files.refused(PlanImport.read("plan.xlsx", file, null));
    }
}
