package io.benchmate.card;

import io.benchmate.plan.Action;
import io.benchmate.plan.Field;
import io.benchmate.plan.Shade;
import io.benchmate.plan.Status;

import java.util.Optional;

/** What a status's cell says, beside the status in words. */
final class StatusCell {
    private StatusCell() {}

    /**
     * The cell to the letter ("BRAG: A"), where it is not the very word that is shown; of a
     * recorded status who recorded it, over what the plan prints.
     */
    static Optional<String> asPrinted(Action action) {
        Optional<String> recorded =
                action.cell(Field.STATUS)
                        .flatMap(cell -> Optional.ofNullable(cell.signature()))
                        .map(signature -> "Status " + signature.beside());
        return recorded.isPresent() ? recorded : printed(action);
    }

    private static Optional<String> printed(Action action) {
        return action.cell(Field.STATUS)
                .filter(cell -> !cell.text().equalsIgnoreCase(shown(action.status())))
                .map(cell -> cell.heading() + ": " + cell.text());
    }

    private static String shown(Status status) {
        return status.shade() == Shade.WORDS ? status.printed() : status.shade().words();
    }
}
