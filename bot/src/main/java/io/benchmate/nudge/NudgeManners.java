package io.benchmate.nudge;

import io.benchmate.outbox.Manners;
import io.benchmate.outbox.Recipient;
import io.benchmate.outbox.Saying;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Holds a digest back outside the hours and days on which its person works, in his pause, while he
 * is away, and after its day, when the next round takes it back.
 */
public final class NudgeManners implements Manners {
    private static final Duration LATER = Duration.ofHours(1);

    private final WorkingMoments moments;

    public NudgeManners(WorkingMoments moments) {
        this.moments = moments;
    }

    @Override
    public Instant notBefore(Recipient to, Saying saying, Instant now) {
        return saying instanceof NudgeDigest digest ? notBefore(digest, now) : now;
    }

    private Instant notBefore(NudgeDigest digest, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, moments.hours().zone());
        if (digest.day().isBefore(today)) {
            return now.plus(LATER);
        }
        Instant next = moments.next(digest.person(), now);
        if (next.isAfter(now) || wants(digest, now)) {
            return next;
        }
        return moments.hours().opening(today.plusDays(1)).toInstant();
    }

    private boolean wants(NudgeDigest digest, Instant now) {
        return moments.suit(digest.person(), now)
                && (!moments.contacts().of(digest.person()).optedOut()
                        || digest.items().stream().anyMatch(NudgeDigest.Item::escalated));
    }
}
