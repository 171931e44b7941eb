package io.benchmate.nudge.review.jdbc;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The steering group's meetings.
 *
 * @param dates when it meets, such as 2027-03-03; admins can add more in the chat
 * @param collect how many working days before a meeting owners are asked for an update
 * @param grace how many working days later they are asked once more
 */
@ConfigurationProperties("benchmate.review")
record ReviewSettings(
        @DefaultValue List<String> dates,
        @DefaultValue("10") int collect,
        @DefaultValue("3") int grace) {
    private static final int LONGEST = 60;

    ReviewSettings {
        dates = List.copyOf(dates);
        dates.forEach(ReviewSettings::day);
        if (collect < 1 || collect > LONGEST || grace < 1 || grace >= collect) {
            throw new IllegalArgumentException(
                    "benchmate.review.collect is %d and grace is %d: give a collect of 1 to %d"
                                    .formatted(collect, grace, LONGEST)
                            + " working days, such as 10, and a grace of fewer, such as 3");
        }
    }

    Set<LocalDate> days() {
        return dates.stream()
                .filter(each -> !each.isBlank())
                .map(ReviewSettings::day)
                .collect(Collectors.toSet());
    }

    private static LocalDate day(String text) {
        try {
            return text.isBlank() ? LocalDate.EPOCH : LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "benchmate.review.dates holds \"%s\", which I cannot read: give year, month and"
                                    .formatted(text)
                            + " day, such as 2027-03-03",
                    e);
        }
    }
}
