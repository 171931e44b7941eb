package io.benchmate.nudge.jdbc;

import io.benchmate.outbox.Conversations;
import io.benchmate.outbox.Delivery;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Stands for Teams and for the people: keeps what arrived, and finds what should not have. */
final class Ledgers {
    final List<String> wrong = new ArrayList<>();
    final Set<String> arrived = new HashSet<>();
    private final Set<String> keys = new HashSet<>();
    private final Map<String, List<LocalDate>> days = new HashMap<>();
    private final World world;

    Ledgers(World world) {
        this.world = world;
    }

    Conversations conversations(InstantSource clock) {
        return (to, known, message) -> {
            arrives(message.text(), clock.instant());
            return new Delivery.Sent("a:" + to.id(), "1");
        };
    }

    /**
     * @param text as {@link World#drawing} writes it
     */
    synchronized void arrives(String text, Instant at) {
        String[] parts = text.split("\\|", -1);
        String person = parts[0].split(":")[1];
        LocalDate day = LocalDate.ofInstant(at, World.LONDON);
        if (!arrived.add(parts[0])) {
            wrong.add("twice " + parts[0]);
        }
        if (!World.HOURS.hold(at) || !world.days.holds(day)) {
            wrong.add("at a quiet time " + parts[0] + " " + at);
        }
        if (world.wishes.of(person).stream().anyMatch(each -> isPaused(each, day))) {
            wrong.add("in a pause " + parts[0] + " " + at);
        }
        List<LocalDate> before = days.computeIfAbsent(person, _ -> new ArrayList<>());
        before.add(day);
        if (before.stream().filter(each -> each.equals(day)).count() > 1
                || before.stream().filter(each -> each.isAfter(day.minusDays(7))).count() > 2) {
            wrong.add("too many " + parts[0]);
        }
        parts(parts[1]).filter(key -> !keys.add(key)).forEach(key -> wrong.add("again " + key));
    }

    private static boolean isPaused(io.benchmate.nudge.Wishes.Wish wish, LocalDate day) {
        LocalDate from = wish.pausedFrom();
        LocalDate to = wish.pausedTo();
        return from != null && !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    private static java.util.stream.Stream<String> parts(String joined) {
        return Arrays.stream(joined.split(",")).filter(each -> !each.isEmpty());
    }
}
