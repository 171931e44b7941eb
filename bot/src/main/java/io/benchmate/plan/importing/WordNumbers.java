package io.benchmate.plan.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The numbers that Word sets before the paragraphs of a list and stores nowhere: "2.3" is the third
 * of its level after the second of the level above (ECMA-376 part 1, section 17.9: numbering).
 */
final class WordNumbers {
    /** As Word's own nine levels. */
    private static final int LEVELS = 9;

    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, Level[]> lists = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();
    private final WordStyles styles;

    private WordNumbers(WordStyles styles) {
        this.styles = styles;
    }

    private static final class Level {
        private int start = 1;
        private String form = "decimal";
        private String text = "";
        private String style = "";
    }

    /** The lists that a file describes; none where it has no such part. */
    static WordNumbers read(Archive archive) throws IOException {
        WordNumbers numbers = new WordNumbers(WordStyles.read(archive));
        String part = "word/numbering.xml";
        if (archive.has(part)) {
            try (InputStream in = archive.part(part)) {
                numbers.read(Xml.open(in));
            } catch (XMLStreamException broken) {
                throw new IOException(broken);
            }
        }
        return numbers;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        Level[] levels = new Level[LEVELS];
        Level level = new Level();
        String list = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String said = Xml.attribute(xml, "val").orElse("");
            switch (xml.getLocalName()) {
                case "abstractNum" ->
                        lists.put(
                                Xml.attribute(xml, "abstractNumId").orElse(""),
                                levels = new Level[LEVELS]);
                case "lvl" ->
                        level = levels[at(Xml.attribute(xml, "ilvl").orElse(""))] = new Level();
                case "start" -> level.start = WordText.number(xml);
                case "numFmt" -> level.form = said;
                case "lvlText" -> level.text = said;
                case "pStyle" -> level.style = said;
                case "num" -> {
                    list = Xml.attribute(xml, "numId").orElse("");
                    // what one list changes of its kind is not read
                    levels = new Level[LEVELS];
                }
                case "abstractNumId" -> kinds.put(list, said);
                default -> {}
            }
        }
    }

    /**
     * The number of the list's next paragraph; empty for a bullet and for a list not described.
     *
     * @param style of the paragraph, which tells list and level where it does not tell them itself
     */
    String next(String list, String depth, String style) {
        String its = list.isEmpty() ? styles.list(style) : list;
        if (its.isEmpty()) {
            return "";
        }
        return next(its, depth.isEmpty() ? depth(its, style) : depth);
    }

    /** A style that names its list alone is named by the level that it stands on. */
    private String depth(String list, String style) {
        Level[] levels = lists.getOrDefault(kinds.getOrDefault(list, ""), new Level[0]);
        for (int at = 0; at < levels.length; at++) {
            if (levels[at] != null && !style.isEmpty() && levels[at].style.equals(style)) {
                return Integer.toString(at);
            }
        }
        return styles.depth(style);
    }

    private String next(String list, String depth) {
        String kind = kinds.getOrDefault(list, "");
        Level[] levels = lists.get(kind);
        int at = at(depth);
        if (levels == null || levels[at] == null) {
            return "";
        }
        int[] count = counts.computeIfAbsent(kind, each -> new int[LEVELS]);
        count[at]++;
        for (int below = at + 1; below < LEVELS; below++) {
            count[below] = 0;
        }
        boolean bullet = levels[at].form.equals("bullet") || levels[at].form.equals("none");
        return bullet
                ? ""
                : PLACE.matcher(levels[at].text)
                        .replaceAll(found -> one(levels, count, at(found.group(1)) - 1));
    }

    private static String one(Level[] levels, int[] count, int at) {
        Level level = levels[at] == null ? new Level() : levels[at];
        int number = level.start + Math.max(0, count[at] - 1);
        return switch (level.form) {
            case "lowerLetter" -> letter(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letter(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(number);
            default -> Integer.toString(number);
        };
    }

    private static String letter(int number) {
        return String.valueOf((char) ('A' + (number - 1) % 26)).repeat(1 + (number - 1) / 26 % 9);
    }

    private static String roman(int number) {
        List<String> ones = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
        return "X".repeat(number / 10 % 10) + ones.get(number % 10);
    }

    private static int at(String depth) {
        return depth.matches("[0-9]") ? Math.min(LEVELS - 1, depth.charAt(0) - '0') : 0;
    }
}
