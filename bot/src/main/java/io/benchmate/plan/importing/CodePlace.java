package io.benchmate.plan.importing;

import io.benchmate.plan.Field;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Where a plan prints its actions' ids. */
enum CodePlace {
    /** In a column of their own. */
    COLUMN,
    /** Before the title: "V1 Expand the network". */
    TITLE,
    /** Beside the theme: "Visibility (V5) Sustainability (S1)". */
    THEME,
    /** Nowhere: actions are numbered in row order. */
    NOWHERE;

    /**
     * An action's id and title.
     *
     * @param printed whether the plan prints the id
     */
    record Named(String code, boolean printed, List<String> aliases, String title) {}

    static CodePlace of(Columns columns, List<Row> rows) {
        int code = columns.index(Field.CODE);
        if (rows.stream().anyMatch(row -> !row.cell(code).isEmpty())) {
            return COLUMN;
        }
        int title = columns.index(Field.TITLE);
        if (most(rows, row -> !Codes.leading(row.cell(title)).code().isEmpty())) {
            return TITLE;
        }
        int theme = columns.index(Field.THEME);
        return most(rows, row -> !Codes.links(row.cell(theme)).isEmpty()) ? THEME : NOWHERE;
    }

    private static boolean most(List<Row> rows, Predicate<Row> test) {
        return rows.stream().filter(test).count() * 10 > rows.size() * 6L;
    }

    /** The id and title of a row; {@code position} counts actions from 1. */
    Named read(Row row, Columns columns, int position) {
        String title = row.cell(columns.index(Field.TITLE));
        return switch (this) {
            case COLUMN -> {
                String cell = row.cell(columns.index(Field.CODE));
                List<String> codes = Codes.all(cell);
                yield codes.isEmpty()
                        ? named(Codes.clean(cell), List.of(), title, row)
                        : named(codes.getFirst(), codes.subList(1, codes.size()), title, row);
            }
            case TITLE -> {
                Codes.Split split = Codes.leading(title);
                yield named(split.code(), List.of(), split.rest(), row);
            }
            case THEME -> {
                List<String> codes =
                        Codes.links(row.cell(columns.index(Field.THEME))).stream()
                                .map(Codes.Split::code)
                                .toList();
                yield codes.isEmpty()
                        ? named("", List.of(), title, row)
                        : named(codes.getFirst(), codes.subList(1, codes.size()), title, row);
            }
            case NOWHERE -> new Named(Integer.toString(position), false, List.of(), title);
        };
    }

    /** The same where a title may begin with a mistyped id; empty where none can. */
    Optional<Named> perhaps(Named named) {
        if (this != TITLE || named.printed()) {
            return Optional.empty();
        }
        Codes.Split split = Codes.mistyped(named.title());
        return Optional.of(new Named(split.code(), true, List.of(), split.rest()))
                .filter(each -> !each.code().isEmpty());
    }

    private static Named named(String code, List<String> aliases, String title, Row row) {
        return code.isEmpty()
                ? new Named("row " + row.number(), false, aliases, title)
                : new Named(code, true, aliases, title);
    }
}
