package io.benchmate.ask;

import io.benchmate.plan.Action;
import io.benchmate.plan.Field;

/**
 * That a cell of an action must be blank, or must not.
 *
 * @param field whose cell
 * @param filled whether there must be something in it
 * @param words after "have": "no evidence"
 */
record BlankAsk(Field field, boolean filled, String words) {

    /** What people recorded in Benchmate counts as the plan's own. */
    boolean fits(Action action) {
        boolean there =
                switch (field) {
                    case STATUS -> StatusReader.known(action.status());
                    case EVIDENCE ->
                            action.text(field).isPresent()
                                    || !FromRecords.evidence(action).isEmpty();
                    case CODE, THEME, TITLE, DETAIL, TIMESCALE, OWNER, RATING, MEASURE, FUTURE ->
                            action.text(field).isPresent();
                    case REASON, PRIORITY -> action.text(field).isPresent();
                };
        return there == filled;
    }
}
