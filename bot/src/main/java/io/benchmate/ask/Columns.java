package io.benchmate.ask;

import org.jspecify.annotations.Nullable;

/**
 * What a query asks of columns that only some plans have.
 *
 * @param rating the rating that an action must have; null for any
 * @param priority the priority that it must have; null for any
 * @param cell what a cell of it must hold; null for anything
 */
record Columns(
        @Nullable RatingAsk rating, @Nullable PriorityAsk priority, @Nullable CellAsk cell) {
    static final Columns ANY = new Columns(null, null, null);

    boolean narrows() {
        return !equals(ANY);
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
