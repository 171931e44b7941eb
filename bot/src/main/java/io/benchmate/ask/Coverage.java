package io.benchmate.ask;

import io.benchmate.plan.Action;
import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which cells a plan fills at all, so that it is not said to be silent on one row alone.
 *
 * @param fields those that some action fills
 * @param statuses whether it uses the statuses of a legend
 * @param owners whether most actions name an owner
 */
record Coverage(Set<Field> fields, boolean statuses, boolean owners) {

    static Coverage of(Plan plan) {
        Set<Field> held = EnumSet.noneOf(Field.class);
        plan.actions().forEach(action -> held.addAll(action.cells().keySet()));
        boolean statuses = plan.actions().stream().anyMatch(FromRecords::printsStatus);
        long owned = plan.actions().stream().filter(Coverage::hasOwner).count();
        return new Coverage(held, statuses, owned * 2 > plan.actions().size());
    }

    private static boolean hasOwner(Action action) {
        return action.cells().containsKey(Field.OWNER);
    }
}
