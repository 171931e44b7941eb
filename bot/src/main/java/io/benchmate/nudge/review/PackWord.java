package io.benchmate.nudge.review;

import org.apache.poi.xwpf.usermodel.XWPFTable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A pack as a Word document: first what a steering group looks for, then the plan's own table. */
public final class PackWord {
    private static final int NARROWEST = 6;
    private static final int WIDEST = 60;

    private PackWord() {}

    public static byte[] of(ReviewPack pack) {
        String title = "Review pack: " + pack.facts().title();
        try (Word word = new Word(title)) {
            word.title(title);
            word.paragraph(PackWords.lead(pack));
            String version = pack.facts().version();
            word.paragraph(
                    "Made on %s%s."
                            .formatted(
                                    BritishDates.of(pack.window().today()),
                                    version == null ? "" : ", from the plan’s " + version));
            PackWords.of(pack).forEach(part -> part(word, part));
            word.heading("The plan as it stands");
            pack.table().above().forEach(word::paragraph);
            table(word, pack.table());
            return word.bytes();
        }
    }

    private static void part(Word word, PackWords.Part part) {
        word.heading(part.heading());
        if (part.points().isEmpty()) {
            word.paragraph(part.empty());
        }
        part.points().forEach(point -> word.point(point.about(), String.join("\n", point.lines())));
    }

    private static void table(Word word, StatusTable table) {
        List<String> headings = table.headings();
        XWPFTable drawn = word.table(headings, widths(table));
        for (StatusTable.Row row : table.rows()) {
            switch (row) {
                case StatusTable.Row.Headings(List<String> cells) -> {
                    if (!cells.equals(headings)) {
                        word.row(drawn, cells);
                    }
                }
                case StatusTable.Row.Section(List<String> cells) ->
                        word.across(drawn, joined(cells), table.width());
                case StatusTable.Row.Remark(List<String> cells) ->
                        word.across(drawn, joined(cells), table.width());
                case StatusTable.Row.Entry entry -> word.row(drawn, entry.cells());
            }
        }
    }

    private static String joined(List<String> cells) {
        return String.join(" ", cells.stream().filter(each -> !each.isEmpty()).toList());
    }

    /** A column is as wide as what it usually holds, within bounds. */
    private static List<Integer> widths(StatusTable table) {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < table.headings().size(); column++) {
            int at = column;
            int heading = longestWord(table.headings().get(at));
            int usual =
                    (int)
                            table.rows().stream()
                                    .filter(StatusTable.Row.Entry.class::isInstance)
                                    .mapToInt(row -> row.cells().get(at).length())
                                    .average()
                                    .orElse(0);
            widths.add(Math.clamp(IntStream.of(heading, usual).max().orElse(0), NARROWEST, WIDEST));
        }
        return widths;
    }

    private static int longestWord(String text) {
        return List.of(text.split("\\s+")).stream().mapToInt(String::length).max().orElse(0);
    }
}
