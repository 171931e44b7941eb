package io.benchmate.plan.importing;

import io.benchmate.plan.Field;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lone lines that are no actions and open no theme: what a plan says of a theme straight below its
 * name, what it says of itself below its last action, and names under which nothing stands.
 */
final class Asides {
    private static final Pattern ABOUT_THE_PLAN =
            Pattern.compile(
                    "(?i)^(?:(?:last |next )?(?:updated?|review(?:ed)?|revised|approved|agreed"
                        + "|prepared|produced|published|endorsed)\\b|version\\b|total\\b|contact\\b|for"
                        + " (?:more|further) information\\b|this"
                        + " (?:plan|document|table)\\b|please\\b|all (?:dates|timescales)\\b)");

    private final int title;
    private final int code;
    private final boolean coded;

    private Asides(List<Line> lines, Columns columns) {
        this.title = columns.index(Field.TITLE);
        this.code = columns.index(Field.CODE);
        List<Row> entries =
                lines.stream()
                        .filter(Line.Entry.class::isInstance)
                        .map(line -> ((Line.Entry) line).row())
                        .filter(row -> row.filled().size() > 1)
                        .toList();
        long numbered = entries.stream().filter(row -> !row.cell(code).isEmpty()).count();
        this.coded = !entries.isEmpty() && numbered == entries.size();
    }

    /** The lines, with such actions and themes as remarks. */
    static List<Line> told(List<Line> lines, Columns columns) {
        Asides asides = new Asides(lines, columns);
        List<Line> told = new ArrayList<>(lines);
        for (int at = 1; at < told.size(); at++) {
            boolean opened = told.get(at - 1) instanceof Line.Section;
            if (opened && asides.coded && asides.isAlone(told.get(at))) {
                told.set(at, remark(told.get(at)));
            }
        }
        for (int at = told.size() - 1; at > 0 && asides.closes(told.get(at)); at--) {
            told.set(at, remark(told.get(at)));
        }
        Set<Line> themes = themes(told);
        told.replaceAll(
                line ->
                        line instanceof Line.Section && !themes.contains(line)
                                ? remark(line)
                                : line);
        return told;
    }

    /** The themes under which an action stands. */
    private static Set<Line> themes(List<Line> lines) {
        OpenThemes open = new OpenThemes();
        Set<Line> themes = new HashSet<>();
        for (Line line : lines) {
            switch (line) {
                case Line.Section section -> open.open(section);
                case Line.Repeated headings -> open.open(headings);
                case Line.Entry _ -> themes.addAll(open.forAction());
                case Line.Remark _ -> {}
            }
        }
        return themes;
    }

    /** Whether a line below which no action stands belongs to none. */
    private boolean closes(Line line) {
        return switch (line) {
            case Line.Section _, Line.Remark _ -> true;
            case Line.Repeated _ -> false;
            case Line.Entry(Row row) ->
                    isAlone(line) && (coded || ABOUT_THE_PLAN.matcher(row.cell(title)).find());
        };
    }

    private boolean isAlone(Line line) {
        return line instanceof Line.Entry(Row row)
                && row.filled().equals(List.of(title))
                && row.merged().isEmpty();
    }

    private static Line remark(Line line) {
        return switch (line) {
            case Line.Remark told -> told;
            case Line.Repeated headings -> headings;
            case Line.Entry(Row row) -> new Line.Remark(row, text(row));
            case Line.Section(Row row, _, _, _) -> new Line.Remark(row, text(row));
        };
    }

    private static String text(Row row) {
        return String.join(": ", row.filled().stream().map(row::cell).toList());
    }
}
