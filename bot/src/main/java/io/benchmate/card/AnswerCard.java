package io.benchmate.card;

import io.benchmate.ask.Answer;

/** Draws an answer: pure, the same answer gives the same card to the letter. */
public final class AnswerCard {
    private AnswerCard() {}

    /**
     * The answer as Teams shows it.
     *
     * @param question what was asked, to the letter: the buttons that turn pages ask it again
     */
    public static Rendered draw(Answer answer, String question) {
        return Frame.fit(
                answer.lead(), PlainText.of(answer), length -> body(answer, question, length));
    }

    private static Frame.Body body(Answer answer, String question, int length) {
        return switch (answer) {
            case Answer.One one -> OneCard.draw(one, length);
            case Answer.Several several -> SeveralCard.draw(several, question, length);
            case Answer.Count count -> CountCard.draw(count, length);
            case Answer.Meaning meaning -> MeaningCard.draw(meaning, length);
            case Answer.NotSaid notSaid -> NotSaidCard.draw(notSaid, length);
            case Answer.Which which -> WhichCard.draw(which, length);
            case Answer.Together together -> TogetherCard.draw(together, length);
            case Answer.Help help -> HelpCard.draw(help, length);
            case Answer.Courtesy courtesy -> HelpCard.draw(courtesy);
            case Answer.NoPlan noPlan -> HelpCard.draw(noPlan);
        };
    }
}
