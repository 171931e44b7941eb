package io.benchmate.plan.importing;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.SAXException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the visible sheets of an Excel workbook as streams. No formula is evaluated: where a cell
 * has one, the value that Excel saved with it is read.
 */
final class Workbook {
    private static final int SHEETS = 30;

    private Workbook() {}

    static Document read(Archive archive) throws IOException, Unreadable {
        try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(archive.content()))) {
            XSSFReader reader = new XSSFReader(opened);
            var strings = new ReadOnlySharedStringsTable(opened);
            var cells = new CellFormats(reader.getStylesTable(), strings);
            List<Block> blocks = new ArrayList<>();
            List<Finding> findings = new ArrayList<>();
            var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            for (int count = 0; sheets.hasNext() && count < SHEETS; count++) {
                try (InputStream in = sheets.next()) {
                    SheetRows sheet = SheetRows.read(in, cells);
                    blocks.add(new Block.Name(Words.fold(sheets.getSheetName())));
                    blocks.add(new Block.Table(sheet.rows()));
                    if (sheet.formulas() > 0) {
                        findings.add(new Finding.Formulas(sheet.firstFormula(), sheet.formulas()));
                    }
                }
            }
            return new Document(blocks, findings);
        } catch (OpenXML4JException | SAXException broken) {
            throw new IOException(broken);
        }
    }
}
