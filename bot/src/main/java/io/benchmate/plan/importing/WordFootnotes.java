package io.benchmate.plan.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The footnotes and endnotes of a Word file, each as one text (ECMA-376 part 1, section 17.11). */
final class WordFootnotes {
    private static final List<String> PARTS = List.of("word/footnotes.xml", "word/endnotes.xml");

    private WordFootnotes() {}

    static List<String> read(Archive archive) throws IOException {
        List<String> notes = new ArrayList<>();
        for (String part : PARTS) {
            if (archive.has(part)) {
                try (InputStream in = archive.part(part)) {
                    read(Xml.open(in), notes);
                } catch (XMLStreamException broken) {
                    throw new IOException(broken);
                }
            }
        }
        return notes;
    }

    /** What separates the notes from the text is stored as a note without any. */
    private static void read(XMLStreamReader xml, List<String> notes) throws XMLStreamException {
        StringBuilder note = new StringBuilder();
        while (xml.hasNext() && notes.size() < Limits.NOTE_LINES) {
            int event = xml.next();
            boolean starts = event == XMLStreamConstants.START_ELEMENT;
            if (starts && xml.getLocalName().equals("t") && note.length() < Limits.NOTES_BYTES) {
                note.append(xml.getElementText());
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().matches("footnote|endnote")) {
                if (!note.toString().isBlank()) {
                    notes.add(Words.fold(note.toString()));
                }
                note.setLength(0);
            }
        }
    }
}
