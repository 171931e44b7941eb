package io.benchmate.plan.importing;

import io.benchmate.plan.Cell;
import io.benchmate.plan.Field;
import io.benchmate.plan.importing.Column.Part;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says an action's timescale in one cell where a plan has several columns for it. */
final class Timing {
    private static final Pattern START =
            Pattern.compile("\\b(start(s|ed|ing)?|from|begin(s|ning)?|commenc\\w+)\\b");
    private static final Pattern NO_END = Pattern.compile("\\b(review|actual|updated|reported)\\b");

    private Timing() {}

    static boolean isStart(String heading) {
        return START.matcher(Words.plain(heading)).find();
    }

    /** Whether a heading of a time may name the end of what has begun. */
    static boolean isEnd(String heading) {
        String plain = Words.plain(heading);
        return !START.matcher(plain).find() && !NO_END.matcher(plain).find();
    }

    /** The cell of a plan's several columns of time; empty when none of them tells. */
    static Optional<Cell> of(Columns columns, PlacedRow row) {
        List<Column> parts = columns.all(Field.TIMESCALE);
        if (parts.getFirst().part() == Part.MARK) {
            String text = Periods.text(parts, row.row(), columns.index(Field.TITLE));
            return cell(Field.TIMESCALE.words(), text);
        }
        Column start = with(Part.START, parts);
        Column end = with(Part.END, parts);
        String heading = heading(row.heading(start), row.heading(end));
        return cell(heading, words(row.cell(start.index()), row.cell(end.index())));
    }

    private static Column with(Part part, List<Column> parts) {
        return parts.stream().filter(each -> each.part() == part).findFirst().orElseThrow();
    }

    private static Optional<Cell> cell(String heading, String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new Cell(heading, text));
    }

    /** "Timeframe – Start" and "Timeframe – End" as "Timeframe – Start / End". */
    private static String heading(String start, String end) {
        int group = start.indexOf(" – ") + 3;
        boolean shared = group > 2 && end.startsWith(start.substring(0, group));
        return start + " / " + (shared ? end.substring(group) : end);
    }

    private static String words(String start, String end) {
        if (start.isEmpty() || end.isEmpty() || start.equalsIgnoreCase(end)) {
            boolean open = end.isEmpty() && start.matches(".*\\d.*");
            return open ? "from " + start : start.isEmpty() ? end : start;
        }
        return start + " to " + end.replaceFirst("(?i)^(by|until|to)\\s+", "");
    }
}
