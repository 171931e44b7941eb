package io.benchmate.gaps;

import io.benchmate.outbox.Saying;

/**
 * Tells the plan's team of a question that the plan does not answer.
 *
 * @param questionId for its buttons
 * @param actionWords the action that it is about; empty when there is none
 */
public record QuestionToTeam(
        String questionId, String question, String planTitle, String actionWords, String askerName)
        implements Saying {}
