package io.benchmate.outbox.jdbc;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * How messages are kept and sent.
 *
 * @param tick how often the outbox is looked at
 * @param keepMessages how long a message is kept after it was written, sent or not
 * @param keepKeys how long it is known, by a digest of its key, that a message was written; longer
 *     than the rarest message's pause, so that it is never sent twice
 * @param keepAddresses how long after a person last talked to the bot it can still write to him
 */
@ConfigurationProperties("benchmate.outbox")
record OutboxSettings(
        @DefaultValue("2s") Duration tick,
        @DefaultValue("90d") Duration keepMessages,
        @DefaultValue("3650d") Duration keepKeys,
        @DefaultValue("400d") Duration keepAddresses) {
    OutboxSettings {
        atLeast(tick, Duration.ofMillis(100), "benchmate.outbox.tick", "2s");
        atLeast(keepMessages, Duration.ofDays(1), "benchmate.outbox.keep-messages", "90d");
        atLeast(keepKeys, Duration.ofDays(800), "benchmate.outbox.keep-keys", "3650d");
        atLeast(keepAddresses, Duration.ofDays(1), "benchmate.outbox.keep-addresses", "400d");
    }

    private static void atLeast(Duration given, Duration least, String name, String example) {
        if (given.compareTo(least) < 0) {
            throw new IllegalArgumentException(
                    "%s is %s, which is too short: give at least %s, such as %s"
                            .formatted(name, given, least, example));
        }
    }
}
