package io.benchmate.plan.importing;

import io.benchmate.plan.Shade;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Something in the file that a person should look at, or should know. */
public sealed interface Finding
        permits Finding.OfAction,
                Finding.MissingCodes,
                Finding.FillSeries,
                Finding.BeyondHeadings,
                Finding.NoLegend,
                Finding.IllegibleStatuses,
                Finding.ColoursRead,
                Finding.Inherited,
                Finding.BlanksTold,
                Finding.ContradictoryCount,
                Finding.ContradictoryColours,
                Finding.ContradictoryProgress,
                Finding.NoHeadings,
                Finding.OddHeadings,
                Finding.SwallowedRows,
                Finding.KeptAsNotes,
                MistypedCode,
                KeyFinding,
                FileFinding {
    /** The row as a spreadsheet counts it, or 0 when the finding is about the whole file. */
    int row();

    /** A plain sentence, without the row. */
    String sentence();

    /** Something that is about one action. */
    sealed interface OfAction extends Finding {
        String code();
    }

    /** An action without words. */
    record BlankTitle(int row, String code) implements OfAction {
        @Override
        public String sentence() {
            return "Action %s has no title.".formatted(code);
        }
    }

    /** An action without an id in a plan that gives ids. */
    record MissingCode(int row, String code) implements OfAction {
        @Override
        public String sentence() {
            return "This action has no id; it is shown as \"%s\".".formatted(code);
        }
    }

    /** Many actions without an id, as where a plan numbers only its objectives. */
    record MissingCodes(int row, String first, int actions) implements Finding {
        private static final int FEW = 3;

        @Override
        public String sentence() {
            return "%d actions have no id; each is shown by its row, this one as \"%s\"."
                    .formatted(actions, first);
        }

        /** The findings, with those of many actions without an id as one. */
        static List<Finding> grouped(List<Finding> findings) {
            List<MissingCode> missing =
                    findings.stream()
                            .filter(MissingCode.class::isInstance)
                            .map(MissingCode.class::cast)
                            .toList();
            if (missing.size() <= FEW) {
                return findings;
            }
            List<Finding> grouped = new ArrayList<>(findings);
            grouped.removeAll(missing);
            MissingCode first = missing.getFirst();
            grouped.add(new MissingCodes(first.row(), first.code(), missing.size()));
            return grouped;
        }
    }

    /** A code that an earlier action has already. */
    record DuplicateCode(int row, String code, String shownAs) implements OfAction {
        @Override
        public String sentence() {
            return "The id %s is used more than once; this action is shown as \"%s\"."
                    .formatted(code, shownAs);
        }
    }

    /** A code with letters that only look like the usual ones. */
    record SuspiciousCode(int row, String code, String letters) implements OfAction {
        @Override
        public String sentence() {
            return "The id %s has letters of another alphabet (%s), so a search for it by keyboard would miss it."
                    .formatted(code, letters);
        }
    }

    /** A code that is odd otherwise. */
    record OddCode(int row, String code, String odd) implements OfAction {
        @Override
        public String sentence() {
            return "The id %s %s.".formatted(code, odd);
        }
    }

    /** A status that is neither a colour nor a usual word. */
    record UnknownStatus(int row, String code, String printed) implements OfAction {
        @Override
        public String sentence() {
            return "Action %s has a status that I do not know: \"%s\". It is shown as it is."
                    .formatted(code, printed);
        }
    }

    /** A colour that the plan's legend does not explain, though it explains others. */
    record UnexplainedColour(int row, String code, String colour) implements OfAction {
        @Override
        public String sentence() {
            return "Action %s is %s, which the plan's legend does not explain."
                    .formatted(code, colour);
        }
    }

    /** Words in the timescale column that do not speak of time. */
    record UnreadableTimescale(int row, String code, String printed) implements OfAction {
        @Override
        public String sentence() {
            return "Action %s has a timescale that names no time: \"%s\".".formatted(code, printed);
        }
    }

    /** An owner that the plan's own key does not explain. */
    record OwnerNotInKey(int row, String code, String owner) implements OfAction {
        @Override
        public String sentence() {
            return "\"%s\", among the owners of action %s, is not in the plan's key."
                    .formatted(owner, code);
        }
    }

    /** Cells that count upwards, as dragging a cell's corner makes them. */
    record FillSeries(int row, String column, String first, String last, int cells)
            implements Finding {
        @Override
        public String sentence() {
            return "\"%s\" counts up over %d rows from \"%s\" to \"%s\", which looks like a cell dragged down by its corner."
                    .formatted(column, cells, first, last);
        }
    }

    /**
     * Cells in columns that have no heading and are not understood without one.
     *
     * @param row the first of their rows
     * @param rows how many rows have such cells
     */
    record BeyondHeadings(int row, int cells, int rows) implements Finding {
        @Override
        public String sentence() {
            String where = rows == 1 ? "" : " in this and %d further rows".formatted(rows - 1);
            return "%d cell%s%s %s no heading above; shown under the column's letter."
                    .formatted(cells, cells == 1 ? "" : "s", where, cells == 1 ? "has" : "have");
        }
    }

    /** A cell that swallowed rows, since a quotation mark opens and does not close. */
    record SwallowedRows(int row, int lines) implements Finding {
        @Override
        public String sentence() {
            return "One cell here holds %d lines that look like rows of the table, so actions may be missing. A quotation mark is probably one too many; mend it and send the file again."
                    .formatted(lines);
        }
    }

    /** Colours are used and nothing in the plan says what they mean. */
    record NoLegend(int row) implements Finding {
        @Override
        public String sentence() {
            return "The plan uses status colours and has no legend that says what they mean;"
                    + " answers will name the colour alone.";
        }
    }

    /** Status marks whose colour was lost. */
    record IllegibleStatuses(int row, int actions) implements Finding {
        @Override
        public String sentence() {
            return "%d action%s a status mark without a colour; %s shown as \"status not legible\"."
                    .formatted(
                            actions,
                            actions == 1 ? " has" : "s have",
                            actions == 1 ? "it is" : "they are");
        }
    }

    /** Statuses that were read from the colour of a cell. */
    record ColoursRead(int row, int actions) implements Finding {
        @Override
        public String sentence() {
            return "%d status%s read from the colour of the cell."
                    .formatted(actions, actions == 1 ? " was" : "es were");
        }
    }

    /** Blank cells that take the text above by their pattern alone; nobody said so yet. */
    record Inherited(int row, String column, int cells) implements Finding {
        @Override
        public String sentence() {
            return "Blank cells under \"%s\": %d %s the text above, as in a printed table with merged cells. That is a guess."
                    .formatted(column, cells, cells == 1 ? "takes" : "take");
        }
    }

    /** Blank cells of which an admin said what they mean. */
    record BlanksTold(int row, String column, int cells, Blanks said) implements Finding {
        @Override
        public String sentence() {
            return "Blank cells under \"%s\": %d %s, as an admin chose."
                    .formatted(
                            column,
                            cells,
                            switch (said) {
                                case TAKE ->
                                        cells == 1 ? "takes the text above" : "take the text above";
                                case KEEP -> cells == 1 ? "stays blank" : "stay blank";
                            });
        }
    }

    /** The document gives another number of actions than its table has. */
    record ContradictoryCount(int row, int stated, int found, String line) implements Finding {
        @Override
        public String sentence() {
            return "The document says %d actions, and its table has %d (\"%s\")."
                    .formatted(stated, found, line);
        }
    }

    /** The document gives another number of actions of a colour than its table has. */
    record ContradictoryColours(int row, Shade shade, int stated, int found, String line)
            implements Finding {
        @Override
        public String sentence() {
            return "The document says %d in %s, and its table has %d (\"%s\")."
                    .formatted(stated, shade.words().toLowerCase(Locale.ROOT), found, line);
        }
    }

    /** The document gives another number of actions that are done, or on track, than its table. */
    record ContradictoryProgress(int row, String meaning, int stated, int found, String line)
            implements Finding {
        @Override
        public String sentence() {
            return "The document says %d %s, and its table has %d (\"%s\")."
                    .formatted(stated, meaning, found, line);
        }
    }

    /** No headings were found, so columns were understood from their cells alone. */
    record NoHeadings(int row) implements Finding {
        @Override
        public String sentence() {
            return "The table has no headings; I understood its columns from their cells alone."
                    + " Please check them.";
        }
    }

    /** The first row reads like headings, and none of them is known. */
    record OddHeadings(int row) implements Finding {
        @Override
        public String sentence() {
            return "I know none of these headings; I understood the columns from their cells"
                    + " alone. Please check them.";
        }
    }

    /** Lines in the table that belong to no action. */
    record KeptAsNotes(int row, int lines, String first) implements Finding {
        @Override
        public String sentence() {
            return lines == 1
                    ? "This line is no action; it is kept with the plan's notes: \"%s\"."
                            .formatted(first)
                    : "%d lines are no actions; they are kept with the plan's notes. The first: \"%s\"."
                            .formatted(lines, first);
        }
    }
}
