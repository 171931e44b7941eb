package io.benchmate.outbox;

import java.time.Instant;
import java.util.List;

/** The rows behind the outbox, as the pump needs them. Every method is one transaction. */
public interface Rows {

    /** Claims rows that are due, oldest first, and those whose claim ran out unbegun. */
    List<Claim> claim(Instant now, Instant leaseUntil, int limit);

    /** Whether the claim still holds; if so the row counts as begun from now on. */
    boolean markSending(Claim claim, Instant now);

    void markSent(Claim claim, Delivery.Sent sent, Instant now);

    void retry(Claim claim, Instant dueAt, String reason);

    /** Lets go of a claim that was not begun; it counts as no attempt. */
    void postpone(Claim claim, Instant dueAt);

    void park(Claim claim, Parked.State state, String reason, Instant now);

    /** Parks as unknown what was begun before and never written down. */
    void parkInterrupted(Instant begunBefore);
}
