package io.benchmate.plan.importing;

import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.model.ThemesTable;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A workbook's styles, which POI holds as a tree: counted first, since a tree takes a hundred times
 * the room of its text.
 */
final class Styles {
    private static final String STYLES = "xl/styles.xml";
    private static final String THEME = "xl/theme/theme1.xml";
    private static final int ELEMENTS = 100_000;

    private Styles() {}

    static StylesTable read(Archive archive) throws IOException, Unreadable {
        if (!archive.has(STYLES)) {
            return new StylesTable();
        }
        count(archive, STYLES);
        try (InputStream in = archive.part(STYLES)) {
            StylesTable styles = new StylesTable(in);
            if (archive.has(THEME)) {
                styles.setTheme(theme(archive));
            }
            return styles;
        }
    }

    private static ThemesTable theme(Archive archive) throws IOException, Unreadable {
        count(archive, THEME);
        try (InputStream in = archive.part(THEME)) {
            return new ThemesTable(in);
        }
    }

    private static void count(Archive archive, String part) throws IOException, Unreadable {
        int left = ELEMENTS;
        try (InputStream in = archive.part(part)) {
            XMLStreamReader xml = Xml.open(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && --left < 0) {
                    throw new Unreadable(
                            "The workbook has far more cell styles than a plan needs. Copy the"
                                    + " plan's table into a new workbook and send that.");
                }
            }
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }
}
