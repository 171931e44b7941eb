package io.benchmate.card;

import io.benchmate.plan.Action;
import io.benchmate.plan.Cell;
import io.benchmate.plan.Field;
import io.benchmate.plan.Signature;

import java.util.List;
import java.util.Optional;

/** Marks what people recorded, so that nobody takes it for the plan's own word. */
final class SignedWords {
    /** As many recorded cells stand open on a card; earlier ones fold out with the rest. */
    private static final int OPEN = 3;

    private static final String CARRIED = ", carried down from the row above";

    private SignedWords() {}

    private static Optional<Signature> of(Action action, Field field) {
        return action.cell(field).flatMap(cell -> Optional.ofNullable(cell.signature()));
    }

    /** ", recorded" behind a word in a list, or ", carried down"; empty for the plan's own. */
    static String mark(Action action, Field field) {
        String carried = action.cell(field).map(SignedWords::carried).orElse("");
        return !carried.isEmpty() ? carried : of(action, field).isPresent() ? ", recorded" : "";
    }

    /** ", carried down from the row above" behind the text of such a cell; empty for others. */
    static String carried(Cell cell) {
        return cell.carried() ? CARRIED : "";
    }

    /** "Timescale, recorded by Priya Nair on 3 March 2026"; the name alone for the plan's own. */
    static String headed(Action action, Field field, String name) {
        return of(action, field)
                .map(signature -> action.cell(field).map(Cell::heading).orElse(name))
                .orElse(name);
    }

    /**
     * What the plan prints where a person recorded something else, or that it prints nothing there
     * and the text comes from the row above; empty for nothing.
     */
    static Optional<String> printed(Cell cell) {
        if (cell.carried()) {
            return Optional.of(
                    "The cell is blank; the plan’s table carries this down from the row above");
        }
        return Optional.ofNullable(cell.signature())
                .map(Signature::printed)
                .filter(printed -> !printed.isEmpty())
                .map(printed -> "The plan prints “" + printed + "”");
    }

    /** A line under a title that somebody corrected. */
    static Optional<String> title(Action action) {
        return of(action, Field.TITLE).map(signature -> "Title " + signature.beside());
    }

    /** The newest pieces of recorded evidence and the like, oldest of them first. */
    static List<Cell> newest(Action action) {
        List<Cell> signed =
                action.otherCells().stream().filter(cell -> cell.signature() != null).toList();
        return signed.subList(Math.max(0, signed.size() - OPEN), signed.size());
    }
}
