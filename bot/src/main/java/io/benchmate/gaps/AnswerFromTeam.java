package io.benchmate.gaps;

import io.benchmate.outbox.Saying;

/**
 * Brings the team's answer to the one who asked. It is the team's word, not the plan's.
 *
 * @param answeredBy the admin's name
 */
public record AnswerFromTeam(String question, String answer, String planTitle, String answeredBy)
        implements Saying {}
