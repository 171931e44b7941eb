package io.benchmate.card;

import io.benchmate.ask.Basis;
import io.benchmate.ask.Quote;
import io.benchmate.plan.Action;
import io.benchmate.plan.Cell;
import io.benchmate.plan.Field;
import io.benchmate.plan.Shade;

import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How an action looks: in a row of a list, or as the title of its own card. */
final class ActionParts {
    private static final int ROW_CELL = 160;

    /** A row shows these anyway. */
    private static final Set<Field> IN_ROW = EnumSet.of(Field.CODE, Field.TITLE, Field.STATUS);

    private ActionParts() {}

    /** The theme, small, then code and title, large. */
    static List<ObjectNode> title(Action action, int cell) {
        List<ObjectNode> parts = new ArrayList<>();
        if (!action.themes().isEmpty()) {
            parts.add(Parts.text(Run.label(Clip.line(String.join(" · ", action.themes()), 200))));
        }
        ObjectNode title =
                Parts.text(
                        Run.title(action.code() + "  "),
                        new Run(Clip.to(action.title(), cell), Run.Size.DEFAULT, true, false));
        parts.add(Parts.spaced(title, Parts.Spacing.NONE));
        SignedWords.title(action)
                .map(words -> Parts.text(Run.grey(Clip.to(words, cell))))
                .ifPresent(parts::add);
        return parts;
    }

    /** The status with its mark, the plan's meaning of it, and the cell as printed. */
    static ObjectNode status(Basis basis, Action action) {
        Run words = Run.plain(basis.plan().facts().legend().inWords(action.status()));
        return StatusCell.asPrinted(action)
                .map(
                        printed ->
                                Mark.beside(
                                        action.status().shade(), words, Run.grey("  " + printed)))
                .orElseGet(() -> Mark.beside(action.status().shade(), words));
    }

    /** A pressable row: mark, code and title, and a grey line with status and quoted cells. */
    static ObjectNode row(Basis basis, Action action, List<Quote> quotes, int cell) {
        List<ObjectNode> lines = new ArrayList<>();
        lines.add(
                Parts.text(
                        Run.bold(action.code() + "  "), Run.plain(Clip.to(action.title(), cell))));
        if (action.status().shade() != Shade.NONE) {
            lines.add(Parts.spaced(grey(basis, action), Parts.Spacing.NONE));
        }
        for (Quote quote : quotes) {
            if (IN_ROW.contains(quote.field())) {
                continue;
            }
            ObjectNode quoted =
                    Parts.text(
                            Run.label(quote.cell().heading() + "  "),
                            Run.grey(
                                    Clip.line(quote.cell().text(), Math.min(cell, ROW_CELL))
                                            + SignedWords.carried(quote.cell())));
            lines.add(Parts.spaced(quoted, Parts.Spacing.NONE));
        }
        ObjectNode words = Parts.spaced(Parts.wide(lines), Parts.Spacing.SMALL);
        ObjectNode row =
                hasStatuses(basis)
                        ? Parts.columns(Parts.narrow(Mark.of(action.status().shade())), words)
                        : Parts.columns(words);
        return Press.on(row, NextSteps.details(basis, action));
    }

    /** A plan without a status column gets no marks. */
    private static boolean hasStatuses(Basis basis) {
        return basis.plan().actions().stream()
                .anyMatch(action -> action.status().shade() != Shade.NONE);
    }

    private static ObjectNode grey(Basis basis, Action action) {
        String words = basis.plan().facts().legend().inWords(action.status());
        return Parts.text(Run.grey(words + SignedWords.mark(action, Field.STATUS)));
    }

    /** A cell under its printed heading. */
    static List<ObjectNode> cell(Cell cell, int length) {
        ObjectNode heading = Parts.text(Run.label(cell.heading()));
        ObjectNode words = Parts.text(Run.plain(Clip.to(cell.text(), length)));
        ObjectNode text = Parts.spaced(words, Parts.Spacing.NONE);
        return SignedWords.printed(cell)
                .map(printed -> Parts.text(Run.grey(Clip.to(printed, length))))
                .map(printed -> List.of(heading, text, Parts.spaced(printed, Parts.Spacing.NONE)))
                .orElseGet(() -> List.of(heading, text));
    }
}
