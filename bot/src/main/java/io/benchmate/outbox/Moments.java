package io.benchmate.outbox;

import java.time.Instant;

/**
 * When a person may be told what he did not ask for: the one rule for all features, whoever gets
 * it. In the institution's hours for speaking, on a day on which he works.
 */
public interface Moments {
    /** Where nobody's hours are known. */
    Moments ANY =
            new Moments() {
                @Override
                public Instant next(String person, Instant now) {
                    return now;
                }

                @Override
                public boolean suit(String person, Instant now) {
                    return true;
                }
            };

    /** The first moment, now or later, at which he may be told. */
    Instant next(String person, Instant now);

    /** Whether he may be told now what can wait: also outside his pauses, and not while away. */
    boolean suit(String person, Instant now);
}
