package io.benchmate.ask;

import io.benchmate.plan.Action;
import io.benchmate.plan.Field;

import java.util.List;
import java.util.function.Function;

/**
 * What a cell of an action must hold.
 *
 * @param field whose cell
 * @param words after "have": "no evidence"
 */
record CellAsk(Field field, Content content, String words) {
    /** What is in the cell. */
    enum Content {
        NOTHING,
        SOMETHING,
        ONE_NAME,
        SEVERAL_NAMES,
        /** That the action goes on in the next plan. */
        GOES_ON,
        /** That the action was dropped or has become needless. */
        DROPPED
    }

    /**
     * @param owners who an owner cell names
     */
    boolean fits(Action action, Function<String, List<String>> owners) {
        return switch (content) {
            case NOTHING -> !holds(action);
            case SOMETHING -> holds(action);
            case ONE_NAME -> names(action, owners) == 1;
            case SEVERAL_NAMES -> names(action, owners) > 1;
            case GOES_ON -> OpenWork.goesOn(action);
            case DROPPED -> Dropped.is(action);
        };
    }

    private int names(Action action, Function<String, List<String>> owners) {
        if (field == Field.THEME) {
            return action.themes().size();
        }
        return action.text(field).map(owners).map(List::size).orElse(0);
    }

    /** What people recorded in Benchmate counts as the plan's own. */
    private boolean holds(Action action) {
        return switch (field) {
            case STATUS -> StatusReader.known(action.status());
            case EVIDENCE ->
                    action.text(field).isPresent() || !FromRecords.evidence(action).isEmpty();
            case CODE,
                    THEME,
                    TITLE,
                    DETAIL,
                    TIMESCALE,
                    OWNER,
                    RATING,
                    MEASURE,
                    FUTURE,
                    REASON,
                    PRIORITY ->
                    action.text(field).isPresent();
        };
    }
}
