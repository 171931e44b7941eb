package io.benchmate.card;

import io.benchmate.ask.Answer;

/** Draws an answer. */
public final class AnswerCard {
    private AnswerCard() {}

    /**
     * The answer as Teams shows it.
     *
     * @param question what was asked, to the letter: the buttons that turn pages ask it again
     */
    public static Rendered draw(Answer answer, String question) {
        String text = PlainText.of(answer);
        return new Rendered("{}", text, answer.lead());
    }
}
