package io.benchmate.teams.inbound;

import org.jspecify.annotations.Nullable;

/** Who calls, by the token of the call. Never throws for anything a caller may send. */
@FunctionalInterface
interface TokenCheck {

    /**
     * @param authorization the header to the letter; null when there is none
     */
    Caller check(@Nullable String authorization);
}
