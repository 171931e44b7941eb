package io.benchmate.ask;

import io.benchmate.plan.Action;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Actions that a question leaves out of what it asks for, by their codes or by their topic:
 * "everything but 4.3 and the awards".
 */
record Spared(List<Action> actions) {
    static final Spared NONE = new Spared(List.of());

    Spared {
        actions = List.copyOf(actions);
    }

    boolean isEmpty() {
        return actions.isEmpty();
    }

    /** As it was understood, for the grey line. */
    String told() {
        return actions.stream().map(Action::code).collect(Collectors.joining(", ", "without ", ""));
    }
}
