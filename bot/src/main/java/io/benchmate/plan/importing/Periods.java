package io.benchmate.plan.importing;

import io.benchmate.plan.Field;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A calendar drawn across a plan: columns named after years, quarters or months, in which a mark or
 * a colour says that an action runs then.
 */
final class Periods {
    private static final String YEAR = "(?:19|20)\\d\\d(?:[/-](?:\\d\\d){1,2})?|\\d\\d/\\d\\d";
    private static final String MONTH =
            "(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*(?:[ -]'?\\d\\d)?";
    private static final String PART =
            "(?:ay|fy|year|yr|y|quarter|qtr|q|semester|sem|term|month|mth|m|phase) ?\\d{1,2}"
                    + "|(?:autumn|winter|spring|summer)(?: term)?";
    private static final String TOKEN = "(?:ay |fy )?(?:" + YEAR + "|" + MONTH + "|" + PART + ")";
    private static final Pattern HEADING = Pattern.compile(TOKEN + "(?:[ ,/-]+(?:" + TOKEN + "))*");
    private static final Pattern SPAN =
            Pattern.compile(
                    "(?i)^(?:(?:short|medium|long)(?:er)?[ -]term\\b|(?:(?:within|months?)"
                            + " )?\\d{1,2}(?: ?(?:[-–]|to) ?\\d{1,2})? (?:months?|years?)\\b)");
    private static final Pattern BLANK = Pattern.compile("(?i)-|–|n/?a|no?|0");
    static final int MARK = 3;

    /** No name of a time is longer, but a cell may be, and this is asked of cells too. */
    private static final int LONGEST = 200;

    private Periods() {}

    /** Whether a heading is the name of a time and says nothing else. */
    static boolean isName(String heading) {
        return heading.length() <= LONGEST && HEADING.matcher(Words.plain(heading)).matches();
    }

    /**
     * The names of times under which all actions stand where no column tells their time: "Year 1
     * (2024/25)" above some, "Year 2 (2025/26)" above others. Empty where they stand under themes.
     */
    static Set<String> sections(Columns columns, List<PlacedRow> rows) {
        if (columns.of(Field.TIMESCALE).isPresent()) {
            return Set.of();
        }
        Set<String> names = new TreeSet<>();
        for (PlacedRow row : rows) {
            List<String> times = row.sections().stream().filter(Periods::isSpan).toList();
            if (times.size() != 1) {
                return Set.of();
            }
            names.addAll(times);
        }
        return names.size() >= 2 ? names : Set.of();
    }

    private static boolean isSpan(String name) {
        return isName(name) || SPAN.matcher(name).find();
    }

    /** The columns of a calendar, at least two; empty where there is none. */
    static Set<Integer> in(Row headings, List<Row> rows) {
        Set<Integer> columns = new TreeSet<>();
        boolean marked = false;
        for (int column = 0; column < headings.cells().size(); column++) {
            int at = column;
            if (isName(headings.cell(at))
                    && rows.stream().allMatch(row -> row.cell(at).length() <= MARK)) {
                columns.add(at);
                marked |= rows.stream().anyMatch(row -> isMarked(row, at, -1));
            }
        }
        return columns.size() >= 2 && marked ? columns : Set.of();
    }

    /**
     * @param beside a column whose colour means nothing, as that of a banded row; -1 for none
     */
    static boolean isMarked(Row row, int column, int beside) {
        String cell = row.cell(column);
        Fill fill = row.fills().get(column);
        return cell.isEmpty()
                ? fill != null && !fill.equals(row.fills().get(beside))
                : !BLANK.matcher(cell).matches();
    }

    /** The marked periods in their headings' words, runs as "2025/26 to 2027/28". */
    static String text(List<Column> columns, Row row, int title) {
        List<List<String>> runs = new ArrayList<>();
        boolean running = false;
        for (Column column : columns) {
            boolean marked = isMarked(row, column.index(), title);
            if (marked && !running) {
                runs.add(new ArrayList<>());
            }
            if (marked) {
                runs.getLast().add(column.heading());
            }
            running = marked;
        }
        return runs.stream()
                .map(
                        run ->
                                run.size() == 1
                                        ? run.getFirst()
                                        : run.getFirst() + " to " + run.getLast())
                .collect(Collectors.joining(", "));
    }
}
