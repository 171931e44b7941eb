package io.benchmate.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files within every limit of size that would still fill the memory, in a process with little. */
class CraftedFilesTest {
    private static final int SECONDS = 30;
    private static final String ROW =
            "<row><c t='str'><v>1</v></c><c t='str'><v>A thing</v></c><c"
                    + " t='str'><v>2027</v></c></row>";
    private static final String HEAD =
            "<worksheet><sheetData><row><c t='str'><v>No</v></c><c t='str'><v>Action</v></c>"
                    + "<c t='str'><v>When</v></c></row>";
    private static final String END = "</sheetData></worksheet>";

    @TempDir private Path folder;

    @Test
    void staysSmallAndQuickWhateverIsInsideAnOfficeFile() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        workbooks(files);
        endlessPieces(files);
        partsOfWorkbooks(files);
        words(files);

        List<String> said = read(files);

        assertThat(said).hasSize(files.size());
        assertThat(said)
                .allSatisfy(
                        line -> {
                            String[] parts = line.split("\t");
                            assertThat(Integer.parseInt(parts[1]))
                                    .as(line)
                                    .isLessThan(SECONDS * 1_000);
                            assertThat(parts[2]).isNotBlank();
                        });
        assertThat(said).filteredOn(line -> line.contains("too large")).hasSizeGreaterThan(7);
    }

    private static void workbooks(Map<String, byte[]> files) {
        String merge = "<mergeCell ref='A2:XFD1048576'/>";
        files.put("merged-wide.xlsx", sheet(ROW, 20_000, merge.repeat(40_000)));
        files.put(
                "merged-long.xlsx",
                sheet("<row>" + cell("x".repeat(900)) + "</row><row/>", 9_000, column('A', 9_000)));
        files.put(
                "merged-far.xlsx",
                sheet(far("XFC", "x"), 20_000, "<mergeCell ref='XFC2:XFC50000'/>"));
        files.put("far-column.xlsx", sheet(far("XFD", ""), 20_000, ""));
    }

    /** What a reader of XML keeps whole until it ends. */
    private static void endlessPieces(Map<String, byte[]> files) {
        files.put(
                "attribute.xlsx",
                Crafted.workbook(1)
                        .part(Crafted.SHEET, HEAD + "<row spans='", "1:3 ", 9_000_000, "'/>" + END)
                        .done());
        files.put(
                "section.xlsx",
                Crafted.workbook(1)
                        .part(
                                Crafted.SHEET,
                                HEAD + "<row><c t='str'><v><![CDATA[",
                                "long ",
                                7_000_000,
                                "]]></v></c></row>" + END)
                        .done());
    }

    private static void partsOfWorkbooks(Map<String, byte[]> files) {
        files.put(
                "texts.xlsx",
                Crafted.workbook(1)
                        .part(Crafted.SHEET, HEAD, ROW, 3, END)
                        .part("xl/sharedStrings.xml", "<sst>", "<si/>", 8_000_000, "</sst>")
                        .done());
        files.put(
                "styles.xlsx",
                Crafted.workbook(1)
                        .part(Crafted.SHEET, HEAD, ROW, 3, END)
                        .part("xl/styles.xml", "<styleSheet><cellXfs>", "<xf/>", 800_000, "")
                        .done());
        Crafted many = Crafted.workbook(500);
        for (int i = 1; i <= 30; i++) {
            many.part("xl/worksheets/sheet" + i + ".xml", HEAD, ROW, 15_000, END);
        }
        files.put("many-sheets.xlsx", many.done());
        files.put(
                "unrelated.xlsx",
                Crafted.workbook(1).part("xl/a.xml", "x", "x", 9_000_000, "").done());
    }

    private static void words(Map<String, byte[]> files) {
        String cell = "<w:tc><w:tcPr><w:gridSpan w:val='999'/></w:tcPr></w:tc>";
        String start = "<w:document xmlns:w='w'><w:tbl>";
        files.put("spans.docx", Crafted.word(start + "<w:tr>", cell, 500_000, "").done());
        files.put("cells.docx", Crafted.word(start + "<w:tr>", "<w:tc/>", 5_000_000, "").done());
        files.put("nested.docx", Crafted.word(start, "<w:tr><w:tc><w:tbl>", 200_000, "").done());
        String endless = "<w:document xmlns:w='w'><w:p w:rsidR='";
        files.put("attribute.docx", Crafted.word(endless, "x", 39_000_000, "'/>").done());
        files.put("comment.docx", Crafted.word(start + "<!--", "x", 39_000_000, "-->").done());
        files.put("deep.docx", Crafted.word(start, "<a>", 5_000_000, "").done());
        String row =
                "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr></w:tc><w:tc><w:p><w:r><w:t>x</w:t></w:r>"
                        + "</w:p></w:tc></w:tr>";
        String first =
                "<w:tr><w:tc><w:p><w:r><w:t>"
                        + "long ".repeat(6_000)
                        + "</w:t></w:r></w:p></w:tc></w:tr>";
        files.put(
                "reaching.docx",
                Crafted.word(start + first, row, 40_000, "</w:tbl></w:document>").done());
        files.put(
                "lines.docx",
                Crafted.word(
                                "<w:document xmlns:w='w'>",
                                "<w:p><w:t>a</w:t></w:p>",
                                1_500_000,
                                "</w:document>")
                        .done());
    }

    private static byte[] sheet(String row, int times, String merges) {
        return Crafted.workbook(1)
                .part(
                        Crafted.SHEET,
                        HEAD,
                        row,
                        times,
                        "</sheetData><mergeCells>" + merges + "</mergeCells></worksheet>")
                .done();
    }

    private static String far(String column, String text) {
        return "<row><c t='str'><v>1</v></c><c r='"
                + column
                + "1' t='str'><v>"
                + text
                + "</v></c></row>";
    }

    private static String cell(String text) {
        return "<c t='str'><v>" + text + "</v></c>";
    }

    /** Each merged over the row below. */
    private static String column(char column, int count) {
        StringBuilder merges = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            merges.append("<mergeCell ref='%s%d:%s%d'/>".formatted(column, i, column, 50_000));
        }
        return merges.toString();
    }

    private List<String> read(Map<String, byte[]> files) throws IOException, InterruptedException {
        List<String> line =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx64m",
                                "-XX:+UseSerialGC",
                                "-XX:+ExitOnOutOfMemoryError",
                                "-cp",
                                System.getProperty("java.class.path"),
                                ReadCrafted.class.getName()));
        for (var file : files.entrySet()) {
            line.add(Files.write(folder.resolve(file.getKey()), file.getValue()).toString());
        }
        Process process =
                new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out.lines().filter(each -> each.contains("\t")).toList();
    }
}
