package io.benchmate.plan.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Which sheets a workbook has, in its order, and where they are (ECMA-376 part 1, 18.2.19).
 *
 * @param shown the sheets that a person sees
 * @param hidden the names of those that he does not
 * @param from1904 whether its dates count from 1904, as old Macs did (18.2.28)
 */
record Sheets(List<Sheet> shown, List<String> hidden, boolean from1904) {
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final int MOST = 30;

    /**
     * @param part the archive's part that holds it
     */
    record Sheet(String name, String part) {}

    static Sheets of(Archive archive) throws IOException {
        Map<String, String> parts = new HashMap<>();
        each(
                archive,
                RELATIONS,
                "Relationship",
                xml -> {
                    if (value(xml, "Type").endsWith("/worksheet")) {
                        parts.put(value(xml, "Id"), part(value(xml, "Target")));
                    }
                });
        List<Sheet> shown = new ArrayList<>();
        List<String> hidden = new ArrayList<>();
        each(archive, WORKBOOK, "sheet", xml -> take(xml, parts, shown, hidden));
        List<String> dates = new ArrayList<>();
        each(archive, WORKBOOK, "workbookPr", xml -> dates.add(value(xml, "date1904")));
        boolean from1904 = dates.stream().anyMatch(told -> told.matches("1|true"));
        return new Sheets(List.copyOf(shown), List.copyOf(hidden), from1904);
    }

    private static void take(
            XMLStreamReader xml,
            Map<String, String> parts,
            List<Sheet> shown,
            List<String> hidden) {
        String part = parts.get(value(xml, "id"));
        String name = Words.fold(value(xml, "name"));
        if (part == null || shown.size() + hidden.size() >= MOST) {
            return;
        }
        if (value(xml, "state").toLowerCase(java.util.Locale.ROOT).endsWith("hidden")) {
            hidden.add(name);
        } else {
            shown.add(new Sheet(name, part));
        }
    }

    /** A target is meant from the workbook's folder, unless it begins with a slash. */
    private static String part(String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        return "xl/" + (target.startsWith("./") ? target.substring(2) : target);
    }

    private static String value(XMLStreamReader xml, String name) {
        return Xml.attribute(xml, name).orElse("");
    }

    private static void each(
            Archive archive, String part, String element, Consumer<XMLStreamReader> then)
            throws IOException {
        try (var in = archive.part(part)) {
            XMLStreamReader xml = Xml.open(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals(element)) {
                    then.accept(xml);
                }
            }
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }
}
