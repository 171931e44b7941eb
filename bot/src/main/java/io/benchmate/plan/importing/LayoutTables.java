package io.benchmate.plan.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The tables of a Word file that only lay out the page: of one cell, with a table in it. What they
 * hold is read as if they were not there.
 */
final class LayoutTables {
    /** A table whose end is not read yet. */
    private static final class Open {
        private final int number;
        private int cells;
        private boolean holdsTable;

        Open(int number) {
            this.number = number;
        }
    }

    /** Tables within tables further down are looked at no more; a page needs two or three. */
    private static final int DEEPEST = 20;

    private final Set<Integer> found = new HashSet<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int tables;
    private int depth;
    private int skipping;

    private LayoutTables() {}

    /** Their places among all tables of the text, from 1 in the order in which they begin. */
    static Set<Integer> in(InputStream text) throws IOException, XMLStreamException {
        LayoutTables tables = new LayoutTables();
        XMLStreamReader xml = Xml.open(text);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                tables.start(xml.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                tables.end(xml.getLocalName());
            }
        }
        return tables.found;
    }

    private void start(String element) {
        skipping += skipping > 0 || element.equals(WordFile.TWICE) ? 1 : 0;
        if (skipping > 0) {
            return;
        }
        Open around = open.peek();
        if (element.equals("tbl")) {
            if (around != null) {
                around.holdsTable = true;
            }
            tables++;
            if (++depth <= DEEPEST) {
                open.push(new Open(tables));
            }
        } else if (element.equals("tc") && around != null && depth == open.size()) {
            around.cells++;
        }
    }

    private void end(String element) {
        if (skipping > 0) {
            skipping--;
        } else if (element.equals("tbl") && depth-- <= DEEPEST) {
            Open ended = open.pop();
            if (ended.cells == 1 && ended.holdsTable && found.size() < Limits.ROWS) {
                found.add(ended.number);
            }
        }
    }
}
