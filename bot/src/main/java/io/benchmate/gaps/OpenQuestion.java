package io.benchmate.gaps;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A question to the plan's team, as it is kept.
 *
 * @param answer what the team said; null unless it is answered
 * @param settledBy the name of the admin who answered or dismissed it; null while it is open
 */
public record OpenQuestion(
        QuestionId id,
        NewQuestion asked,
        Instant askedAt,
        State state,
        @Nullable String answer,
        @Nullable String settledBy) {

    public enum State {
        OPEN,
        ANSWERED,
        DISMISSED
    }
}
