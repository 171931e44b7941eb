package io.benchmate.card;

import io.benchmate.ask.Answer;

/** Writes an answer as plain text, complete: all that the card shows. */
public final class PlainText {
    private PlainText() {}

    public static String of(Answer answer) {
        return answer.lead();
    }
}
