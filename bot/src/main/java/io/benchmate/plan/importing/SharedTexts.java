package io.benchmate.plan.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The texts that a workbook's cells share (ECMA-376 part 1, 18.4.9), one behind the other in a
 * single buffer: a part of forty megabytes can name eight million empty ones.
 */
final class SharedTexts {
    static final SharedTexts NONE = new SharedTexts();

    private final StringBuilder all = new StringBuilder();
    private int[] ends = new int[64];
    private int count;

    private SharedTexts() {}

    static SharedTexts read(InputStream in) throws IOException, Unreadable {
        SharedTexts texts = new SharedTexts();
        boolean reading = false;
        int phonetic = 0;
        try {
            XMLStreamReader xml = Xml.open(in);
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        phonetic += xml.getLocalName().equals("rPh") ? 1 : 0;
                        reading = phonetic == 0 && xml.getLocalName().equals("t");
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        phonetic -= xml.getLocalName().equals("rPh") ? 1 : 0;
                        reading = false;
                        texts.end(xml.getLocalName());
                    }
                    case XMLStreamConstants.CHARACTERS -> texts.add(reading ? xml.getText() : "");
                    default -> {}
                }
            }
            return texts;
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private void add(String text) throws Unreadable {
        if (all.length() + text.length() > Limits.CHARACTERS) {
            throw Rows.tooLarge();
        }
        all.append(text);
    }

    private void end(String element) throws Unreadable {
        if (!element.equals("si")) {
            return;
        }
        if (count >= Limits.CELLS) {
            throw Rows.tooLarge();
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        ends[count++] = all.length();
    }

    /** The text, no longer than a cell may be by more than one; empty for an unknown number. */
    String at(int number) {
        if (number < 0 || number >= count) {
            return "";
        }
        int from = number == 0 ? 0 : ends[number - 1];
        return all.substring(from, Math.min(ends[number], from + Limits.CELL_CHARACTERS + 1));
    }
}
