package io.benchmate.outbox;

import java.time.Duration;

/** What came of one attempt to send. */
public sealed interface Delivery {

    /**
     * It arrived.
     *
     * @param conversationId the conversation that it is in
     * @param activityId the message's id there
     */
    record Sent(String conversationId, String activityId) implements Delivery {}

    /**
     * It certainly did not arrive, and a later attempt may: 429, 412, no connection.
     *
     * @param after wait at least so long, as Retry-After says; zero when nothing was said
     * @param reason for an admin, without names or addresses
     */
    record NotNow(Duration after, String reason) implements Delivery {}

    /** It certainly did not arrive and never will: blocked, left, no such channel. */
    record Undeliverable(String reason) implements Delivery {}

    /**
     * It may have arrived: a timeout or a failure after the request was sent. It is never tried
     * again, since Teams offers no way to look.
     */
    record Unknown(String reason) implements Delivery {}
}
