package io.benchmate.card;

import io.benchmate.nudge.review.PackWords;
import io.benchmate.nudge.review.ReviewPack;
import io.benchmate.nudge.review.StatusTable;
import io.benchmate.plan.Field;
import io.benchmate.plan.Shade;
import io.benchmate.plan.Status;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A pack as one run of items, and the pages that it makes. Pure. */
final class ReviewItems {
    private static final int MOST_ITEMS = 12;
    private static final int MOST_CHARACTERS = 4_000;
    private static final String TABLE = "The plan as it stands";

    private ReviewItems() {}

    /**
     * Something on a page.
     *
     * @param heading the part that it belongs to
     * @param about in bold; empty for none
     * @param shade of an action of the table; {@link Shade#NONE} for no mark
     */
    record Item(String heading, Kind kind, String about, List<String> lines, Shade shade) {
        Item {
            lines = List.copyOf(lines);
        }

        int weight() {
            return 40 + about.length() + lines.stream().mapToInt(String::length).sum();
        }
    }

    enum Kind {
        POINT,
        /** A sentence instead of points. */
        NOTHING,
        /** A row of the table that opens a theme, or a remark in it. */
        ACROSS,
        ACTION
    }

    static List<Item> of(ReviewPack pack) {
        List<Item> items = new ArrayList<>();
        for (PackWords.Part part : PackWords.of(pack)) {
            if (part.points().isEmpty()) {
                items.add(item(part.heading(), Kind.NOTHING, "", List.of(part.empty())));
            }
            part.points()
                    .forEach(
                            point ->
                                    items.add(
                                            item(
                                                    part.heading(),
                                                    Kind.POINT,
                                                    point.about(),
                                                    point.lines())));
        }
        pack.table().rows().forEach(row -> row(pack.table(), row, items));
        return items;
    }

    private static Item item(String heading, Kind kind, String about, List<String> lines) {
        return new Item(heading, kind, about, lines, Shade.NONE);
    }

    private static void row(StatusTable table, StatusTable.Row row, List<Item> items) {
        switch (row) {
            case StatusTable.Row.Headings _ -> {}
            case StatusTable.Row.Section(List<String> cells) -> items.add(across(cells));
            case StatusTable.Row.Remark(List<String> cells) -> items.add(across(cells));
            case StatusTable.Row.Entry entry ->
                    items.add(
                            new Item(
                                    TABLE,
                                    Kind.ACTION,
                                    entry.code() + " " + entry.title(),
                                    cells(table, entry),
                                    entry.status().shade()));
        }
    }

    private static Item across(List<String> cells) {
        String text = String.join(" ", cells.stream().filter(each -> !each.isEmpty()).toList());
        return item(TABLE, Kind.ACROSS, text, List.of());
    }

    /** The plan's columns in its own order; what stands in the bold line is not said again. */
    private static List<String> cells(StatusTable table, StatusTable.Row.Entry entry) {
        Set<Integer> said =
                Set.of(
                        table.places().getOrDefault(Field.CODE, -1),
                        table.places().getOrDefault(Field.TITLE, -2));
        int status = table.places().getOrDefault(Field.STATUS, -1);
        List<String> lines = new ArrayList<>();
        List<String> headings = table.headings();
        for (int column = 0; column < entry.cells().size(); column++) {
            String cell = entry.cells().get(column);
            if (!cell.isEmpty() && !said.contains(column)) {
                String text = column == status ? status(cell, entry.status()) : cell;
                String heading = headings.get(column);
                lines.add(heading.isEmpty() ? text : heading + ": " + text);
            }
        }
        return lines;
    }

    /** A letter's colour is said as a word, too. */
    private static String status(String cell, Status status) {
        return status.shade().isColour() && !cell.contains(status.shade().words())
                ? cell + " (" + status.shade().words() + ")"
                : cell;
    }

    /** In order; a page is never empty. */
    static List<List<Item>> pages(List<Item> items) {
        List<List<Item>> pages = new ArrayList<>();
        List<Item> page = new ArrayList<>();
        int weight = 0;
        for (Item item : items) {
            boolean full = page.size() >= MOST_ITEMS || weight + item.weight() > MOST_CHARACTERS;
            boolean tableBegins =
                    item.heading().equals(TABLE)
                            && !page.isEmpty()
                            && !page.getLast().heading().equals(TABLE);
            if (!page.isEmpty() && (full || tableBegins)) {
                pages.add(List.copyOf(page));
                page.clear();
                weight = 0;
            }
            page.add(item);
            weight += item.weight();
        }
        pages.add(List.copyOf(page));
        return pages;
    }
}
