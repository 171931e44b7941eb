package io.benchmate.card;

import io.benchmate.ask.Answer;

/** Draws an answer. */
public final class AnswerCard {
    private AnswerCard() {}

    public static Rendered draw(Answer answer) {
        String text = PlainText.of(answer);
        return new Rendered("{}", text, answer.lead());
    }
}
