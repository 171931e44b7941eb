package io.benchmate.outbox;

import java.time.Instant;

/** Holds back what no person asked for until the person's next moment. */
public record QuietTimes(Moments moments) implements Manners {
    @Override
    public Instant notBefore(Recipient to, Saying saying, Instant now) {
        return saying instanceof Unprompted && to instanceof Recipient.Person(String id)
                ? moments.next(id, now)
                : now;
    }
}
