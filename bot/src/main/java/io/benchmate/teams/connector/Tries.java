package io.benchmate.teams.connector;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * What came of the tries of one call so far. Where a try may have made something new, the call
 * stays unknown whatever the later tries were refused for, until one of them is taken. Not for
 * several threads.
 */
final class Tries {
    private static final int MOST = 6;

    private final boolean repeatable;
    private Receipt soFar = new Receipt.Throttled(Duration.ZERO);
    private Duration next;
    private Duration waited;
    private int count;
    private boolean freshToken;

    /**
     * @param place how long to wait before the first
     * @param repeatable whether the call ends the same however often it is made
     */
    Tries(Duration place, boolean repeatable) {
        this.repeatable = repeatable;
        this.next = place;
        this.waited = place;
    }

    /** How long to wait before the next. */
    Duration next() {
        return next;
    }

    /** What is known of the call when there is no further try. */
    Receipt soFar() {
        return soFar;
    }

    /**
     * Takes in what came of one.
     *
     * @param token that it was made with
     * @return what came of all; empty for another try
     */
    Optional<Receipt> after(Ruling ruling, @Nullable String token, Bearers bearers) {
        count++;
        return switch (ruling) {
            case Ruling.Over(Receipt receipt) -> Optional.of(withPast(receipt));
            case Ruling.NewToken() -> {
                if (freshToken || token == null) {
                    yield Optional.of(withPast(new Receipt.Refused(401, "Unauthorized")));
                }
                bearers.refused(token);
                freshToken = true;
                next = Duration.ZERO;
                yield Optional.empty();
            }
            case Ruling.Again(@Nullable Duration asked, Receipt otherwise) -> {
                next = asked == null ? growing(count) : asked;
                waited = waited.plus(next);
                soFar = withPast(otherwise);
                yield count >= MOST || waited.compareTo(Connector.PATIENCE) > 0
                        ? Optional.of(soFar)
                        : Optional.empty();
            }
        };
    }

    private Receipt withPast(Receipt latest) {
        return !repeatable && soFar instanceof Receipt.Unknown && !(latest instanceof Receipt.Sent)
                ? soFar
                : latest;
    }

    /** Half a second, doubled with each try, and spread so that callers do not march in step. */
    private static Duration growing(int count) {
        long most = 500L << Math.min(count - 1, 4);
        return Duration.ofMillis(most / 2 + ThreadLocalRandom.current().nextLong(most / 2 + 1));
    }
}
