package io.benchmate.card;

import java.util.Arrays;
import java.util.Optional;

/** What the buttons of an answer do when they do not ask a question. */
public enum Verb {
    /**
     * Shows another page of a list in place. Data: {@code question} (the question again), {@code
     * page} (from 1), {@code plan} (a plan's id).
     */
    PAGE("page"),
    /**
     * Sends a question that the plan does not answer to the plan's team. Data: {@code question},
     * {@code plan}, and {@code action} (an action's id) where the question is about one.
     */
    SEND_QUESTION("send-question");

    private final String wire;

    Verb(String wire) {
        this.wire = wire;
    }

    /** The verb as the card carries it. */
    public String wire() {
        return wire;
    }

    /** The verb that a pressed button carries; empty for one that no button of today has. */
    public static Optional<Verb> of(String wire) {
        return Arrays.stream(values()).filter(verb -> verb.wire.equals(wire)).findFirst();
    }
}
