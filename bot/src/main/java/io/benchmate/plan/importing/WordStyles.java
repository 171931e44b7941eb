package io.benchmate.plan.importing;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Which list the paragraphs of a style belong to, where the style says so instead of each of its
 * paragraphs (ECMA-376 part 1, section 17.7.4: styles, of which one may rest on another).
 */
final class WordStyles {
    /** A style rests on one that rests on another; more than this is a circle. */
    private static final int DEEPEST = 10;

    private final Map<String, Style> styles = new HashMap<>();

    private static final class Style {
        private String basis = "";
        private String list = "";
        private String depth = "";
    }

    /** The styles that a file describes; none where it has no such part. */
    static WordStyles read(Archive archive) throws IOException {
        WordStyles styles = new WordStyles();
        String part = "word/styles.xml";
        if (archive.has(part)) {
            try (InputStream in = archive.part(part)) {
                styles.read(Xml.open(in));
            } catch (XMLStreamException broken) {
                throw new IOException(broken);
            }
        }
        return styles;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        Style style = new Style();
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String said = Xml.attribute(xml, "val").orElse("");
            switch (xml.getLocalName()) {
                case "style" ->
                        styles.put(Xml.attribute(xml, "styleId").orElse(""), style = new Style());
                case "basedOn" -> style.basis = said;
                case "numId" -> style.list = said;
                case "ilvl" -> style.depth = said;
                default -> {}
            }
        }
    }

    /** The list of a style's paragraphs; empty where they stand in none. */
    String list(String style) {
        return said(style, one -> one.list);
    }

    /** The level in that list; empty where the style leaves it to the list. */
    String depth(String style) {
        return said(style, one -> one.depth);
    }

    private String said(String name, Function<Style, String> what) {
        @Nullable Style style = styles.get(name);
        for (int step = 0; style != null && step < DEEPEST; step++) {
            if (!what.apply(style).isEmpty()) {
                return what.apply(style);
            }
            style = styles.get(style.basis);
        }
        return "";
    }
}
