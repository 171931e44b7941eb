package io.benchmate;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.DateTimeException;
import java.time.ZoneId;

/**
 * Where the institution's clock stands.
 *
 * @param zone the zone in which "today" is meant, such as Europe/London
 */
@ConfigurationProperties("benchmate")
record TimeSettings(@DefaultValue("Europe/London") String zone) {
    TimeSettings {
        try {
            ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "benchmate.zone is \"%s\", which is no zone: give one such as Europe/London"
                            .formatted(zone),
                    e);
        }
    }

    ZoneId zoneId() {
        return ZoneId.of(zone);
    }
}
