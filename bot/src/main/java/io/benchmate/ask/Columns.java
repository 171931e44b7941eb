package io.benchmate.ask;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * What a query asks of columns that only some plans have.
 *
 * @param rating the rating that an action must have; null for any
 * @param priority the priority that it must have; null for any
 * @param cell what a cell of it must hold; null for anything
 */
record Columns(@Nullable RatingAsk rating, @Nullable PriorityAsk priority, @Nullable CellAsk cell) {
    static final Columns ANY = new Columns(null, null, null);

    boolean narrows() {
        return !equals(ANY);
    }

    /** Each that narrows, as it was understood. */
    List<String> told() {
        List<String> told = new ArrayList<>();
        if (rating != null) {
            told.add(rating.words());
        }
        if (priority != null) {
            told.add(priority.told());
        }
        if (cell != null) {
            told.add(cell.words());
        }
        return told;
    }

    Columns with(@Nullable PriorityAsk other) {
        return new Columns(rating, other, cell);
    }

    /** These, and for what they leave open the former ones. */
    Columns over(Columns former) {
        return new Columns(
                rating == null ? former.rating : rating,
                priority == null ? former.priority : priority,
                cell == null ? former.cell : cell);
    }
}
