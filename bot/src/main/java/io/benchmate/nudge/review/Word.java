package io.benchmate.nudge.review;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;

/**
 * A Word document in the making: A4 across, real headings that a screen reader finds, paragraphs,
 * points, and tables whose header row comes again on each page.
 */
final class Word implements AutoCloseable {
    private static final int A4_SHORT = 11_906;
    private static final int A4_LONG = 16_838;
    private static final int MARGIN = 1_000;
    private static final int TABLE_WIDTH = A4_LONG - 2 * MARGIN;
    private static final String FONT = "Calibri";
    private static final String SHADE = "E7EEEE";

    private final XWPFDocument document = new XWPFDocument();

    Word(String title) {
        document.getProperties().getCoreProperties().setTitle(title);
        document.getProperties().getCoreProperties().setCreator("Benchmate");
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setOrient(STPageOrientation.LANDSCAPE);
        size.setW(BigInteger.valueOf(A4_LONG));
        size.setH(BigInteger.valueOf(A4_SHORT));
        var margins = section.addNewPgMar();
        BigInteger margin = BigInteger.valueOf(MARGIN);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
        XWPFStyles styles = document.createStyles();
        styles.setSpellingLanguage("en-GB");
        heading(styles, "Heading1", "heading 1", 0);
        heading(styles, "Heading2", "heading 2", 1);
    }

    private static void heading(XWPFStyles styles, String id, String name, int level) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        style.setType(STStyleType.PARAGRAPH);
        styles.addStyle(new XWPFStyle(style));
    }

    void title(String text) {
        styled("Heading1", text, 18, 0);
    }

    void heading(String text) {
        styled("Heading2", text, 13, 240);
    }

    private void styled(String style, String text, int size, int before) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.setKeepNext(true);
        paragraph.setSpacingBefore(before);
        paragraph.setSpacingAfter(80);
        run(paragraph, text, size).setBold(true);
    }

    void paragraph(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(80);
        run(paragraph, text, 11);
    }

    /** A point of a list; what it is about in bold, then the text. */
    void point(String about, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setIndentationLeft(280);
        paragraph.setIndentationHanging(280);
        paragraph.setSpacingAfter(60);
        run(paragraph, "•  ", 11);
        if (!about.isEmpty()) {
            run(paragraph, about + (text.isEmpty() ? "" : ". "), 11).setBold(true);
        }
        run(paragraph, text, 11);
    }

    /**
     * A table.
     *
     * @param widths of its columns, in any unit
     */
    XWPFTable table(List<String> headings, List<Integer> widths) {
        XWPFTable table = document.createTable(1, Math.max(1, headings.size()));
        table.setWidth(TABLE_WIDTH);
        XWPFTableRow row = table.getRow(0);
        row.setRepeatHeader(true);
        row.setCantSplitRow(true);
        int all = widths.stream().mapToInt(Integer::intValue).sum();
        for (int column = 0; column < headings.size(); column++) {
            XWPFTableCell cell = row.getCell(column);
            cell.setWidth(Integer.toString(TABLE_WIDTH * widths.get(column) / Math.max(1, all)));
            cell.setColor(SHADE);
            fill(cell, headings.get(column), true);
        }
        return table;
    }

    void row(XWPFTable table, List<String> cells) {
        XWPFTableRow row = table.createRow();
        row.setCantSplitRow(true);
        for (int column = 0; column < cells.size(); column++) {
            XWPFTableCell cell = row.getCell(column);
            fill(cell == null ? row.createCell() : cell, cells.get(column), false);
        }
    }

    /** A row across the whole table, as of a theme. */
    void across(XWPFTable table, String text, int width) {
        XWPFTableRow row = table.createRow();
        row.setCantSplitRow(true);
        for (int column = row.getTableCells().size() - 1; column > 0; column--) {
            row.removeCell(column);
        }
        XWPFTableCell cell = row.getCell(0);
        cell.getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(width));
        cell.setColor(SHADE);
        fill(cell, text, true);
    }

    private static void fill(XWPFTableCell cell, String text, boolean bold) {
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        paragraph.setAlignment(ParagraphAlignment.LEFT);
        paragraph.setSpacingAfter(0);
        run(paragraph, text, 9).setBold(bold);
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text, int size) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(size);
        List<String> lines = text.lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            if (line > 0) {
                run.addBreak();
            }
            run.setText(lines.get(line));
        }
        return run;
    }

    byte[] bytes() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
