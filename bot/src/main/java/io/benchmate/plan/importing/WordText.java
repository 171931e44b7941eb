package io.benchmate.plan.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamReader;

/**
 * Gathers a Word file's text, element by element (ECMA-376 part 1, section 17.4: tables). A table
 * inside a cell counts as that cell's text.
 */
final class WordText {
    /** How the styles of headings are named, in the languages that Word names them in. */
    private static final String HEADING = "(?i).*(heading|berschrift|titre|pennawd)\\W?\\d.*";

    private static final int SHORT = 6;

    private final List<Block> blocks = new ArrayList<>();
    private final Rows rows = new Rows();
    private final StringBuilder text = new StringBuilder();
    private final List<String> cells = new ArrayList<>();
    private final Set<Integer> merged = new HashSet<>();
    private final Map<Integer, Fill> fills = new HashMap<>();
    private List<String> above = List.of();
    private int tables;
    private int number;
    private int span;
    private boolean continues;
    private boolean reading;
    private boolean heading;
    private boolean bullet;
    private String list = "";
    private String depth = "";
    private String style = "";

    /** "Choose an item": what a form shows where nothing was filled in. */
    private boolean hint;

    private boolean hinting;

    /** What was moved elsewhere while changes were tracked is read where it stands now. */
    private int moved;

    private final WordNumbers numbers;

    /** Where the paragraph that is read begins in the text. */
    private int paragraph;

    /** Tables that only lay out the page, by their places among all; these count from 1. */
    private final Set<Integer> layout;

    private int begun;
    private boolean nested;

    /** The colours in which a run and a cell's first words are written. */
    private String runInk = "";

    private String ink = "";

    WordText(WordNumbers numbers, Set<Integer> layout) {
        this.numbers = numbers;
        this.layout = layout;
    }

    void start(XMLStreamReader xml) throws Unreadable {
        switch (xml.getLocalName()) {
            case "tbl" -> startTable();
            case "tr" -> startRow();
            case "tc" -> startCell();
            case "gridSpan" -> span = number(xml);
            case "vMerge" ->
                    continues =
                            tables == 1
                                    && !Xml.attribute(xml, "val")
                                            .orElse("continue")
                                            .equals("restart");
            case "shd" -> fill(xml);
            case "r" -> runInk = "";
            case "color" -> runInk = Xml.attribute(xml, "val").orElse("");
            case "numPr" -> bullet = tables > 0;
            case "ilvl" -> depth = Xml.attribute(xml, "val").orElse("");
            case "numId" -> list = Xml.attribute(xml, "val").orElse("");
            case "showingPlcHdr" ->
                    hint = !Xml.attribute(xml, "val").orElse("").matches("0|false|off");
            case "sdtContent" -> hinting = hint;
            case "moveFrom" -> moved++;
            case "pStyle" -> style(Xml.attribute(xml, "val").orElse(""));
            case "t" -> reading = !hinting && moved == 0;
            case "tab", "br", "cr" -> text.append(' ');
            default -> {}
        }
    }

    void end(String element) throws Unreadable {
        switch (element) {
            case "t" -> reading = false;
            case "sdtPr" -> hinting = false;
            case "sdtContent" -> hint = hinting = false;
            case "moveFrom" -> moved--;
            case "p" -> endParagraph();
            case "tc" -> endCell();
            case "tr" -> endRow();
            case "tbl" -> endTable();
            default -> {}
        }
    }

    void characters(String characters) throws Unreadable {
        if (reading) {
            text.append(characters);
            ink = ink.isEmpty() && !characters.isBlank() ? runInk : ink;
        }
        if (text.length() > Limits.CELL_CHARACTERS * 2) {
            throw new Unreadable(
                    "A paragraph or cell has more than %,d characters. Shorten it and send it again."
                            .formatted(Limits.CELL_CHARACTERS));
        }
    }

    List<Block> blocks() {
        return blocks;
    }

    boolean holdsTablesInTables() {
        return nested;
    }

    private void startTable() {
        begun++;
        if (tables == 0 && layout.contains(begun)) {
            clear();
            return;
        }
        nested |= tables > 0;
        if (++tables == 1) {
            clear();
            above = List.of();
        }
    }

    private void startRow() {
        if (tables == 1) {
            cells.clear();
            merged.clear();
            fills.clear();
        }
    }

    private void startCell() {
        if (tables == 1) {
            clear();
            ink = "";
            span = 1;
            continues = false;
        }
    }

    private void fill(XMLStreamReader xml) {
        if (tables == 1 && cells.size() < Limits.COLUMNS) {
            Xml.attribute(xml, "fill")
                    .flatMap(Fill::of)
                    .ifPresent(fill -> fills.putIfAbsent(cells.size(), fill));
        }
    }

    static int number(XMLStreamReader xml) {
        String text = Xml.attribute(xml, "val").orElse("1");
        return text.matches("\\d{1,3}") ? Math.max(1, Integer.parseInt(text)) : 1;
    }

    private void style(String name) {
        style = name;
        heading = name.matches(HEADING);
        bullet = tables > 0 && name.matches("(?i)list\\W?(bullet|number|paragraph).*");
    }

    /** Sets off items of a list, and names that stand one below the other. */
    private void divide() {
        String before = text.substring(0, paragraph).strip();
        String after = text.substring(paragraph).strip();
        if (bullet && !before.isEmpty()) {
            text.insert(paragraph, "• ");
        } else if (!above.isEmpty() && isName(before) && isName(after)) {
            text.insert(paragraph - 1, ';');
        }
    }

    private static boolean isName(String text) {
        return Words.count(text) <= SHORT && text.matches("\\p{Lu}.*[\\p{L}\\p{N})]");
    }

    private void clear() {
        text.setLength(0);
        paragraph = 0;
    }

    /** An item of a list in a cell is set off from the one before it. */
    private void endParagraph() {
        boolean said = text.length() > paragraph && !text.substring(paragraph).isBlank();
        if (said && tables > 0 && paragraph > 0) {
            divide();
        }
        numbered(said);
        bullet = false;
        text.append(' ');
        paragraph = text.length();
        if (tables == 0) {
            String line = Words.fold(text.toString());
            clear();
            if (!line.isEmpty() && blocks.size() < Limits.ROWS) {
                blocks.add(heading ? new Block.Heading(line) : new Block.Line(line));
            }
        }
        heading = false;
    }

    /** A number that Word sets in a cell where nothing else stands is that cell's, if any is. */
    private void numbered(boolean said) {
        String label = numbers.next(list, depth, style);
        if (!said && tables == 1 && text.toString().isBlank() && !label.isEmpty()) {
            text.append(NumberedCells.MARK).append(label);
        }
        list = "";
        depth = "";
        style = "";
    }

    private void endCell() throws Unreadable {
        if (tables != 1) {
            return;
        }
        int column = cells.size();
        String own = Words.fold(text.toString());
        if (column > Limits.COLUMNS) {
            beyond(own);
            return;
        }
        if (continues && own.isEmpty() && column < above.size()) {
            merged.add(column);
            own = above.get(column);
        }
        if (StatusWords.isMark(own)) {
            Fill.of(ink)
                    .filter(each -> each.shade().isPresent())
                    .ifPresent(each -> fills.put(column, each));
        }
        boolean hides = !merged.contains(column) && Words.hides(text.toString());
        cells.add(hides ? text.toString() : own);
        for (int more = 1; more < span && cells.size() <= Limits.COLUMNS; more++) {
            cells.add("");
        }
    }

    /** A row of a million empty cells stays as wide as the widest that is read. */
    private void beyond(String own) throws Unreadable {
        if (!own.isEmpty()) {
            throw new Unreadable(
                    "Row %d has more than %d columns. Send only the plan's own columns."
                            .formatted(number + 1, Limits.COLUMNS));
        }
    }

    private void endRow() throws Unreadable {
        if (tables == 1) {
            rows.add(++number, cells, merged, fills);
            above = List.copyOf(cells);
        }
    }

    private void endTable() {
        if (tables > 0 && --tables == 0) {
            clear();
            blocks.add(new Block.Table(NumberedCells.settled(rows.take())));
        }
    }
}
