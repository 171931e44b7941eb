package io.benchmate.plan.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the paragraphs and tables of a Word file, as a stream: a large file needs no more room. */
final class WordFile {
    private WordFile() {}

    /** What a text box holds is written twice, the second time in here for old programs. */
    static final String TWICE = "Fallback";

    static Document read(Archive archive) throws IOException, Unreadable {
        String part = archive.mainText().orElseThrow(() -> new IOException("no text"));
        try {
            WordText text = read(archive, part, Set.of());
            if (text.holdsTablesInTables()) {
                Set<Integer> layout = layout(archive, part);
                text = layout.isEmpty() ? text : read(archive, part, layout);
            }
            List<String> notes = WordFootnotes.read(archive);
            return new Document(
                    text.blocks(),
                    notes.isEmpty() ? List.of() : List.of(new FileFinding.Footnotes(notes)));
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private static WordText read(Archive archive, String part, Set<Integer> layout)
            throws IOException, XMLStreamException, Unreadable {
        try (InputStream in = archive.part(part)) {
            XMLStreamReader xml = Xml.open(in);
            WordText text = new WordText(WordNumbers.read(archive), layout);
            int skipping = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    skipping += skipping > 0 || xml.getLocalName().equals(TWICE) ? 1 : 0;
                    if (skipping == 0) {
                        text.start(xml);
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    if (skipping == 0) {
                        text.end(xml.getLocalName());
                    }
                    skipping -= skipping > 0 ? 1 : 0;
                } else if (event == XMLStreamConstants.CHARACTERS && skipping == 0) {
                    text.characters(xml.getText());
                }
            }
            return text;
        }
    }

    private static Set<Integer> layout(Archive archive, String part)
            throws IOException, XMLStreamException {
        try (InputStream in = archive.part(part)) {
            return LayoutTables.in(in);
        }
    }
}
