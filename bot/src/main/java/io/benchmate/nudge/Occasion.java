package io.benchmate.nudge;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * One moment at which one milestone is to be told of by one rule.
 *
 * @param of the milestone's day, by which the key moves with it; of what has none, the occasion's
 * @param mark the rule's short name, for keys; never changed
 * @param planned the worked day on which it is told, in the institution's zone
 * @param due the milestone's last day, or null where there is none
 * @param pressing whether it goes before what can wait for another week
 * @param why for the reader: "7 days before it is due"
 */
public record Occasion(
        LocalDate of,
        String mark,
        LocalDate planned,
        @Nullable LocalDate due,
        boolean pressing,
        String why) {}
