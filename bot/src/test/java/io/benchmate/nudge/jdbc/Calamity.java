package io.benchmate.nudge.jdbc;

import io.benchmate.outbox.Claim;
import io.benchmate.outbox.Conversations;
import io.benchmate.outbox.Delivery;
import io.benchmate.outbox.Outbox;
import io.benchmate.outbox.Parked;
import io.benchmate.outbox.Recipient;
import io.benchmate.outbox.Rows;
import io.benchmate.outbox.Saying;

import java.time.Instant;
import java.util.List;
import java.util.Random;

/**
 * Kills the bot at a random point: nothing of it does anything from then on, until it is started.
 */
final class Calamity {
    private final Random random;
    private volatile boolean dead;
    private volatile int in = -1;
    private int kills;

    Calamity(Random random) {
        this.random = random;
    }

    /** Not an exception that any code would catch. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1;

        Killed() {
            super("killed", null, false, false);
        }
    }

    /** Some steps from now. */
    void lurk() {
        in = random.nextInt(14);
    }

    void start() {
        dead = false;
        in = -1;
    }

    boolean isDead() {
        return dead;
    }

    int kills() {
        return kills;
    }

    /** A point between two steps. */
    synchronized void point() {
        if (!dead && in >= 0 && in-- == 0) {
            dead = true;
            kills++;
        }
        if (dead) {
            throw new Killed();
        }
    }

    Outbox around(Outbox outbox) {
        return new Outbox() {
            @Override
            public boolean add(String key, Recipient to, Saying saying) {
                point();
                boolean added = outbox.add(key, to, saying);
                point();
                return added;
            }

            @Override
            public List<Parked> parked() {
                return outbox.parked();
            }
        };
    }

    Conversations around(Conversations conversations) {
        return (to, known, message) -> {
            point();
            Delivery delivery = conversations.send(to, known, message);
            point();
            return delivery;
        };
    }

    Rows around(Rows rows) {
        return new Mortal(rows);
    }

    /** Rows whose bot may die between any two steps. */
    private final class Mortal implements Rows {
        private final Rows rows;

        Mortal(Rows rows) {
            this.rows = rows;
        }

        @Override
        public List<Claim> claim(Instant now, Instant leaseUntil, int limit) {
            List<Claim> claims = rows.claim(now, leaseUntil, limit);
            if (!claims.isEmpty()) {
                point();
            }
            return claims;
        }

        @Override
        public boolean markSending(Claim claim, Instant now) {
            point();
            return rows.markSending(claim, now);
        }

        @Override
        public void markSent(Claim claim, Delivery.Sent sent, Instant now) {
            point();
            rows.markSent(claim, sent, now);
            point();
        }

        @Override
        public void retry(Claim claim, Instant dueAt, String reason) {
            point();
            rows.retry(claim, dueAt, reason);
        }

        @Override
        public void postpone(Claim claim, Instant dueAt) {
            point();
            rows.postpone(claim, dueAt);
        }

        @Override
        public void park(Claim claim, Parked.State state, String reason, Instant now) {
            point();
            rows.park(claim, state, reason, now);
        }

        @Override
        public void parkInterrupted(Instant begunBefore) {
            rows.parkInterrupted(begunBefore);
        }
    }
}
