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
    SEND_QUESTION("send-question"),
    /** Lists the open questions to an admin, in place. No data. */
    LIST_QUESTIONS("list-questions"),
    /** Shows one open question to an admin, in place. Data: {@code id}. */
    SHOW_QUESTION("show-question"),
    /** Answers an open question. Data: {@code id}, and the typed {@code answer}. */
    ANSWER_QUESTION("answer-question"),
    /** Settles an open question without an answer. Data: {@code id}. */
    DISMISS_QUESTION("dismiss-question");

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
