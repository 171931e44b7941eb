package io.benchmate.diary.jdbc;

import io.benchmate.outbox.Moments;

import java.time.Instant;

/** Nobody may be told anything until then. */
record Until(Instant from) implements Moments {
    @Override
    public Instant next(String person, Instant now) {
        return from.isAfter(now) ? from : now;
    }

    @Override
    public boolean suit(String person, Instant now) {
        return !from.isAfter(now);
    }
}
