package io.benchmate.nudge.jdbc;

import io.benchmate.calendar.SpeakingHours;
import io.benchmate.outbox.Budget;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When the bot may speak unasked, and how often. Whether it reminds at all is switched by an admin,
 * for each plan.
 *
 * @param from the first moment of the day at which it may, on the institution's clock
 * @param until the first at which it may not any more
 * @param perWeek how many messages that he did not ask for a person gets in seven days at most,
 *     from all functions together
 * @param tick how often what is due is looked for
 * @param keep how long it is known what was told; longer than the oldest reminder is told
 */
@ConfigurationProperties("benchmate.nudge")
record NudgeSettings(
        @DefaultValue("09:00") String from,
        @DefaultValue("17:00") String until,
        @DefaultValue("2") int perWeek,
        @DefaultValue("1m") Duration tick,
        @DefaultValue("1200d") Duration keep) {
    private static final Duration LEAST_KEPT = Duration.ofDays(800);

    NudgeSettings {
        hours(from, until, ZoneId.of("Europe/London"));
        if (perWeek < 1
                || tick.compareTo(Duration.ofMillis(100)) < 0
                || keep.compareTo(LEAST_KEPT) < 0) {
            throw new IllegalArgumentException(
                    "benchmate.nudge: per-week is at least 1, tick at least 100ms, such as 1m, and"
                            + " keep at least 800d");
        }
    }

    SpeakingHours hours(ZoneId zone) {
        return hours(from, until, zone);
    }

    Budget budget() {
        return new Budget(perWeek);
    }

    private static SpeakingHours hours(String from, String until, ZoneId zone) {
        try {
            return new SpeakingHours(LocalTime.parse(from), LocalTime.parse(until), zone);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "benchmate.nudge.from is \"%s\" and until is \"%s\": give two times of a day, the earlier first, such as 09:00 and 17:00"
                            .formatted(from, until),
                    e);
        }
    }
}
