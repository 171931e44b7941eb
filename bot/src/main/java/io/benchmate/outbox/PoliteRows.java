package io.benchmate.outbox;

import java.time.Instant;
import java.util.List;

/**
 * Rows that are begun only when manners allow. Asked at the last moment, so that a message that
 * waited long is not sent at night, nor into a pause that somebody took meanwhile.
 */
public record PoliteRows(Rows rows, List<Manners> manners) implements Rows {
    public PoliteRows {
        manners = List.copyOf(manners);
    }

    @Override
    public List<Claim> claim(Instant now, Instant leaseUntil, int limit) {
        return rows.claim(now, leaseUntil, limit);
    }

    @Override
    public boolean markSending(Claim claim, Instant now) {
        Instant from =
                manners.stream()
                        .map(each -> each.notBefore(claim.to(), claim.saying(), now))
                        .max(Instant::compareTo)
                        .orElse(now);
        if (from.isAfter(now)) {
            rows.postpone(claim, from);
            return false;
        }
        return rows.markSending(claim, now);
    }

    @Override
    public void markSent(Claim claim, Delivery.Sent sent, Instant now) {
        rows.markSent(claim, sent, now);
    }

    @Override
    public void retry(Claim claim, Instant dueAt, String reason) {
        rows.retry(claim, dueAt, reason);
    }

    @Override
    public void postpone(Claim claim, Instant dueAt) {
        rows.postpone(claim, dueAt);
    }

    @Override
    public void park(Claim claim, Parked.State state, String reason, Instant now) {
        rows.park(claim, state, reason, now);
    }

    @Override
    public void parkInterrupted(Instant begunBefore) {
        rows.parkInterrupted(begunBefore);
    }
}
