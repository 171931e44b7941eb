package io.benchmate.lists.jdbc;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * How long requests, confirmations and what was run are kept, settled or not.
 *
 * @param keep at least a day
 */
@ConfigurationProperties("benchmate.lists")
record ListsKeepSettings(@DefaultValue("400d") Duration keep) {
    ListsKeepSettings {
        if (keep.toDays() < 1) {
            throw new IllegalArgumentException(
                    "benchmate.lists.keep must be at least 1d, such as 400d");
        }
    }
}
