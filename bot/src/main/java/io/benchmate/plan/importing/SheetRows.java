package io.benchmate.plan.importing;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one sheet of a workbook as a stream (ECMA-376 part 1, 18.3.1: worksheets). */
final class SheetRows {
    private static final int MERGED = 50_000;

    private final CellFormats formats;
    private final Rows allowance;
    private final List<CellRangeAddress> merged = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final Map<Integer, Fill> fills = new HashMap<>();
    private final StringBuilder stored = new StringBuilder();
    private final HiddenCells hidden = new HiddenCells();
    private List<Row> rows = List.of();
    private int number;
    private int column = -1;
    private int style;
    private String type = "n";
    private boolean reading;
    private final List<String> errors = new ArrayList<>();
    private int formulas;
    private int firstFormula;

    private SheetRows(CellFormats formats, Rows allowance) {
        this.formats = formats;
        this.allowance = allowance;
    }

    /**
     * @param allowance counts what this and other sheets of the file hold
     */
    static SheetRows read(InputStream in, CellFormats formats, Rows allowance)
            throws IOException, Unreadable {
        SheetRows sheet = new SheetRows(formats, allowance);
        try {
            XMLStreamReader xml = Xml.open(in);
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> sheet.start(xml);
                    case XMLStreamConstants.END_ELEMENT -> sheet.end(xml.getLocalName());
                    case XMLStreamConstants.CHARACTERS -> sheet.characters(xml.getText());
                    default -> {}
                }
            }
            List<Row> all = MergedCells.repeated(allowance.take(), sheet.merged, allowance);
            sheet.rows = sheet.hidden.shown(all);
            return sheet;
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    /** The rows, with merged cells repeated downwards. */
    List<Row> rows() {
        return rows;
    }

    /** What Excel does not show of this sheet. */
    HiddenCells hidden() {
        return hidden;
    }

    /** "#REF! in C2". */
    List<String> errors() {
        return errors;
    }

    int formulas() {
        return formulas;
    }

    int firstFormula() {
        return firstFormula;
    }

    private void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "row" -> startRow(xml);
            case "c" -> startCell(xml);
            case "v", "t" -> reading = column >= 0;
            case "f" -> formula();
            case "mergeCell" -> merge(xml);
            case "col" -> hidden.column(xml);
            case "autoFilter", "tablePart" -> hidden.filtered();
            // phonetic readings stand inside the text and are not part of it
            case "rPh" -> reading = false;
            default -> {}
        }
    }

    private void end(String element) throws Unreadable {
        switch (element) {
            case "v", "t" -> reading = false;
            case "c" -> endCell();
            case "row" -> allowance.add(number, cells, java.util.Set.of(), fills);
            default -> {}
        }
    }

    private void characters(String text) {
        if (reading && stored.length() <= Limits.CELL_CHARACTERS) {
            stored.append(text);
        }
    }

    private void startRow(XMLStreamReader xml) {
        String told = xml.getAttributeValue(null, "r");
        number = told != null && told.matches("\\d{1,7}") ? Integer.parseInt(told) : number + 1;
        hidden.row(xml, number);
        cells.clear();
        fills.clear();
        column = -1;
    }

    private void startCell(XMLStreamReader xml) {
        String place = xml.getAttributeValue(null, "r");
        column =
                place != null && place.matches("[A-Za-z]{1,3}\\d{1,7}")
                        ? new CellReference(place).getCol()
                        : cells.size();
        String styled = xml.getAttributeValue(null, "s");
        style = styled != null && styled.matches("\\d{1,6}") ? Integer.parseInt(styled) : 0;
        String typed = xml.getAttributeValue(null, "t");
        type = typed == null ? "n" : typed;
        stored.setLength(0);
    }

    private void formula() {
        if (formulas++ == 0) {
            firstFormula = number;
        }
    }

    private void endCell() {
        String text = stored.isEmpty() ? "" : formats.text(type, style, stored.toString());
        if (hidden.holds(column, text)) {
            return;
        }
        if (type.equals("e") && column >= 0 && column < Limits.COLUMNS && errors.size() < MERGED) {
            errors.add(
                    "%s in %s%d"
                            .formatted(
                                    stored, CellReference.convertNumToColString(column), number));
        }
        if (column < Limits.COLUMNS) {
            formats.fill(style).ifPresent(fill -> fills.put(column, fill));
            if (StatusWords.isMark(text)) {
                formats.ink(style).ifPresent(ink -> fills.put(column, ink));
            }
        }
        if (!text.isBlank()) {
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, text);
        }
    }

    private void merge(XMLStreamReader xml) {
        String range = xml.getAttributeValue(null, "ref");
        if (range != null
                && range.matches("[A-Z]{1,3}\\d{1,7}:[A-Z]{1,3}\\d{1,7}")
                && merged.size() < MERGED) {
            merged.add(CellRangeAddress.valueOf(range));
        }
    }
}
