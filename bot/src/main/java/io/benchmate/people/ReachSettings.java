package io.benchmate.people;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * What the bot may do through Graph to reach owners well; each part needs a permission of its own
 * and is off by default.
 *
 * @param absence whether automatic replies are looked at, so that reminders wait for who is away
 * @param absenceKeep how long what was seen is remembered
 * @param catalogueId the app's id in the organisation's catalogue of Teams apps, with which the bot
 *     can install itself for owners; nothing for not at all
 */
@ConfigurationProperties("benchmate.reach")
record ReachSettings(
        @DefaultValue("false") boolean absence,
        @DefaultValue("30m") Duration absenceKeep,
        @Nullable String catalogueId) {
    ReachSettings {
        if (catalogueId != null && catalogueId.isBlank()) {
            catalogueId = null;
        }
        if (catalogueId != null && !catalogueId.matches("[0-9A-Za-z-]{8,64}")) {
            throw new IllegalArgumentException(
                    "benchmate.reach.catalogue-id is \"%s\": give the id that the Teams admin centre"
                                    .formatted(catalogueId)
                            + " shows for the app, such as 3f2504e0-4f89-11d3-9a0c-0305e82c3301");
        }
        if (absenceKeep.compareTo(Duration.ofMinutes(1)) < 0) {
            throw new IllegalArgumentException(
                    "benchmate.reach.absence-keep is %s: give at least 1m".formatted(absenceKeep));
        }
    }
}
