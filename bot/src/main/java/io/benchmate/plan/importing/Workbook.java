package io.benchmate.plan.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads the visible sheets of an Excel workbook as streams, so that no part is ever whole in
 * memory. No formula is evaluated: where a cell has one, the value that Excel saved with it is
 * read.
 */
final class Workbook {
    private static final String TEXTS = "xl/sharedStrings.xml";

    private Workbook() {}

    static Document read(Archive archive) throws IOException, Unreadable {
        Sheets sheets = Sheets.of(archive);
        CellFormats formats =
                new CellFormats(Styles.read(archive), texts(archive), sheets.from1904());
        Map<String, SheetRows> read = read(archive, sheets, formats);
        List<Block> blocks = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Sheets.Sheet each : sheets.shown()) {
            SheetRows sheet = read.get(each.part());
            if (sheet != null) {
                blocks.add(new Block.Name(each.name()));
                blocks.add(new Block.Table(sheet.rows()));
                findings.addAll(sheet.hidden().findings(each.name()));
                if (!sheet.errors().isEmpty()) {
                    findings.add(new FileFinding.Errors(0, sheet.errors()));
                }
                if (sheet.formulas() > 0) {
                    findings.add(new FileFinding.Formulas(sheet.firstFormula(), sheet.formulas()));
                }
            }
        }
        if (!sheets.hidden().isEmpty()) {
            findings.add(new FileFinding.HiddenSheets(String.join(", ", sheets.hidden())));
        }
        return new Document(blocks, findings);
    }

    private static SharedTexts texts(Archive archive) throws IOException, Unreadable {
        if (!archive.has(TEXTS)) {
            return SharedTexts.NONE;
        }
        try (InputStream in = archive.part(TEXTS)) {
            return SharedTexts.read(in);
        }
    }

    /** All sheets in one go through the archive, within one allowance of rows and cells. */
    private static Map<String, SheetRows> read(Archive archive, Sheets sheets, CellFormats formats)
            throws IOException, Unreadable {
        Rows allowance = new Rows();
        Map<String, SheetRows> read = new HashMap<>();
        archive.each(
                sheets.shown().stream().map(Sheets.Sheet::part).collect(Collectors.toSet()),
                (part, in) -> read.put(part, SheetRows.read(in, formats, allowance)));
        return read;
    }
}
