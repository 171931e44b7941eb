package io.benchmate.gaps;

import java.time.Instant;

/**
 * A thumb under an answer.
 *
 * @param person the Entra object id
 * @param answerId the rated message's id in its conversation
 * @param comment may be empty
 * @param question what was asked; empty when it is no longer remembered
 * @param answer what was answered, in plain text; empty when it is no longer remembered
 */
public record Rating(
        String person,
        String conversationId,
        String answerId,
        boolean up,
        String comment,
        String question,
        String answer,
        Instant ratedAt) {

    public Rating {
        comment = Cut.to(2_000, comment);
        question = Cut.to(2_000, question);
        answer = Cut.to(4_000, answer);
    }
}
