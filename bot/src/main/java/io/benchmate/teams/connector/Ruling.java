package io.benchmate.teams.connector;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/** Whether a call is over, or is worth another try. */
sealed interface Ruling {
    record Over(Receipt receipt) implements Ruling {}

    /**
     * @param pause what the Connector asked for; null where it named no time
     * @param otherwise the receipt when there are no more tries
     */
    record Again(@Nullable Duration pause, Receipt otherwise) implements Ruling {}

    /** The token was refused. */
    record NewToken() implements Ruling {}
}
