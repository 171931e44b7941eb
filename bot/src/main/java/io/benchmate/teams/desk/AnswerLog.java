package io.benchmate.teams.desk;

import io.benchmate.card.Rendered;
import io.benchmate.gaps.GivenAnswers;

/** Notes which message answered which question, so that a thumb under it can be kept with both. */
public final class AnswerLog {
    private final GivenAnswers given;

    AnswerLog(GivenAnswers given) {
        this.given = given;
    }

    /**
     * @param id of the message that arrived
     */
    public void arrived(Incoming incoming, Rendered message, String id) {
        if (incoming instanceof Incoming.Said said) {
            given.remember(said.place().conversationId(), id, said.text(), message.text());
        }
    }
}
