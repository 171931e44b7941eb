package io.benchmate.plan.jdbc;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * How plans are kept.
 *
 * @param keepDrafts how long an import waits for an admin's yes before it is deleted with its file
 * @param refresh how soon another instance's confirmed revision is seen by this one
 */
@ConfigurationProperties("benchmate.plan")
record RevisionSettings(
        @DefaultValue("30d") Duration keepDrafts, @DefaultValue("5s") Duration refresh) {
    RevisionSettings {
        if (keepDrafts.compareTo(Duration.ofHours(1)) < 0) {
            throw new IllegalArgumentException(
                    "benchmate.plan.keep-drafts is shorter than an hour: give at least 1h, such as"
                            + " 30d, or an admin has no time to look at a preview");
        }
        if (refresh.compareTo(Duration.ofMillis(100)) < 0) {
            throw new IllegalArgumentException(
                    "benchmate.plan.refresh is shorter than 100ms: give at least 100ms, such as"
                            + " 5s");
        }
    }
}
