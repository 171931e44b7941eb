package io.benchmate.lists;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/**
 * The mailing lists that the bot keeps.
 *
 * @param file the configuration file of graph-sync; without one no list is kept
 * @param times of the day at which lists are brought up to date, in the institution's zone; none
 *     for "only when somebody says run now"
 * @param hello whether newcomers are welcomed by a message
 * @param goodbye whether those who were taken off are told
 * @param tick how often is looked whether there is something to do
 */
@ConfigurationProperties("benchmate.lists")
record ListsSettings(
        @Nullable Path file,
        @DefaultValue({"07:00", "19:00"}) List<LocalTime> times,
        @DefaultValue("false") boolean hello,
        @DefaultValue("false") boolean goodbye,
        @DefaultValue("2s") Duration tick) {
    ListsSettings {
        if (file != null && file.toString().isBlank()) {
            file = null;
        }
        if (tick.compareTo(Duration.ofMillis(100)) < 0) {
            throw new IllegalArgumentException(
                    "benchmate.lists.tick must be at least 100ms, such as 2s");
        }
    }
}
