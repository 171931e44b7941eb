package io.benchmate.plan.importing;

import static java.util.stream.Collectors.joining;

import io.benchmate.plan.Field;

import java.util.List;
import java.util.stream.Stream;

/** Something that is about the file and its sheets, not about what the plan says. */
public sealed interface FileFinding extends Finding {
    /** As many columns or rows are named one by one. */
    int MOST = 8;

    @Override
    default int row() {
        return 0;
    }

    /** Cells with formulas. */
    record Formulas(int row, int cells) implements FileFinding {
        @Override
        public String sentence() {
            return "%d cell%s a formula; the value that was saved with it was read, nothing was calculated."
                    .formatted(cells, cells == 1 ? " has" : "s have");
        }
    }

    /** The file carries macros. */
    record Macros() implements FileFinding {
        @Override
        public String sentence() {
            return "The file has macros; they were neither run nor read.";
        }
    }

    /** What stands below the pages of a Word file belongs to no cell. */
    record Footnotes(List<String> notes) implements FileFinding {
        public Footnotes {
            notes = List.copyOf(notes);
        }

        @Override
        public String sentence() {
            String all =
                    notes.stream().limit(MOST).map(note -> "“" + note + "”").collect(joining(", "));
            return "Footnotes belong to no cell, so I left out %s%s. Write into its row what an action needs."
                    .formatted(
                            all,
                            notes.size() > MOST
                                    ? " and %d more".formatted(notes.size() - MOST)
                                    : "");
        }
    }

    /** Cells in which Excel could work nothing out. */
    record Errors(int row, List<String> cells) implements FileFinding {
        public Errors {
            cells = List.copyOf(cells);
        }

        @Override
        public String sentence() {
            String some = cells.stream().limit(MOST).collect(joining(", "));
            String more = cells.size() > MOST ? " and %d more".formatted(cells.size() - MOST) : "";
            return "Excel shows an error, so I took as blank: %s%s.".formatted(some, more);
        }
    }

    /** The text was not in UTF-8. */
    record Encoding(String charset) implements FileFinding {
        @Override
        public String sentence() {
            return "The text is in %s, not UTF-8; look whether accents and dashes came out right."
                    .formatted(charset);
        }
    }

    /** Sheets whose names say that they are no longer, or not yet, the plan. */
    record PastSheets(String names) implements FileFinding {
        @Override
        public String sentence() {
            return "Left out, since by their names they are not the plan in force: %s. Rename a sheet that belongs to it and send the file again."
                    .formatted(names);
        }
    }

    /** The plan stands on several sheets. */
    record SeveralSheets(String names) implements FileFinding {
        @Override
        public String sentence() {
            return "The plan's rows come from several sheets: %s. Hide a sheet that is no part of it and send the file again."
                    .formatted(names);
        }
    }

    /** Sheets that Excel does not show were not read. */
    record HiddenSheets(String names) implements FileFinding {
        @Override
        public String sentence() {
            return "The workbook has hidden sheets, which I left out: %s.".formatted(names);
        }
    }

    /** A table or sheet that is not part of the plan as understood. */
    record LeftOut(int row, String what) implements FileFinding {
        @Override
        public String sentence() {
            return "A further table was left out, since its headings differ: %s.".formatted(what);
        }
    }

    /** Columns and rows that Excel does not show were not read. */
    record HiddenCells(String sheet, List<String> columns, List<Integer> rows)
            implements FileFinding {
        public HiddenCells {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        @Override
        public String sentence() {
            String hidden =
                    Stream.of(named("column", columns), named("row", rows))
                            .filter(named -> !named.isEmpty())
                            .collect(joining(" and "));
            return "Hidden in the sheet \"%s\", so left out: %s. Show what belongs to the plan and send the file again."
                    .formatted(sheet, hidden);
        }

        private static String named(String what, List<?> all) {
            String some = all.stream().limit(MOST).map(Object::toString).collect(joining(", "));
            String more = all.size() > MOST ? " and %d more".formatted(all.size() - MOST) : "";
            return all.isEmpty() ? "" : what + (all.size() == 1 ? " " : "s ") + some + more;
        }
    }

    /** Columns whose meaning was guessed from their cells alone. */
    record Guessed(List<String> columns) implements FileFinding {
        public Guessed {
            columns = List.copyOf(columns);
        }

        @Override
        public String sentence() {
            return "I am not sure what %s; %s. \"Correct columns\" changes that."
                    .formatted(
                            columns.size() == 1 ? "this column holds" : "these columns hold",
                            String.join(", ", columns));
        }
    }

    /** No column was found for something that most plans tell, though some were not recognised. */
    record NoColumn(Field field, List<String> perhaps) implements FileFinding {
        public NoColumn {
            perhaps = List.copyOf(perhaps);
        }

        @Override
        public String sentence() {
            String what = field == Field.OWNER ? "who owns an action" : "when an action is due";
            return "I found no column that says %s. If it is %s, say so under \"Correct columns\"."
                    .formatted(what, perhaps.stream().limit(MOST).collect(joining(" or ")));
        }
    }
}
