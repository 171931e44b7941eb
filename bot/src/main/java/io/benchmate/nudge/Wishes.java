package io.benchmate.nudge;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How people want to be reminded. Each says it for himself; who he is, is for the caller to know.
 */
public interface Wishes {
    /** What one person said. */
    record Wish(
            String person,
            String name,
            boolean optedOut,
            Set<DayOfWeek> week,
            @Nullable LocalDate pausedFrom,
            @Nullable LocalDate pausedTo,
            @Nullable Cover cover) {
        /** From a day until another, both included. */
        public record Cover(String deputy, String deputyName, LocalDate from, LocalDate to) {}

        public Wish {
            week = Set.copyOf(week);
        }

        /** Somebody who said nothing. */
        public static Wish none(String person, String name) {
            return new Wish(person, name, false, Set.of(), null, null, null);
        }

        /**
         * @param to the last day of it; null for until he says so
         */
        public Wish paused(LocalDate from, @Nullable LocalDate to) {
            return new Wish(person, name, optedOut, week, from, to, cover);
        }

        public Wish resumed() {
            return new Wish(person, name, optedOut, week, null, null, cover);
        }

        public Wish optedOut(boolean out) {
            return new Wish(person, name, out, week, pausedFrom, pausedTo, cover);
        }

        /** Empty for the institution's own days. */
        public Wish working(Set<DayOfWeek> days) {
            return new Wish(person, name, optedOut, days, pausedFrom, pausedTo, cover);
        }

        public Wish coveredBy(@Nullable Cover other) {
            return new Wish(person, name, optedOut, week, pausedFrom, pausedTo, other);
        }
    }

    /** Not before this day again. */
    record Snooze(String person, String plan, String action, LocalDate until) {}

    Optional<Wish> of(String person);

    /** Of everybody who said something. */
    List<Wish> all();

    void set(Wish wish);

    List<Snooze> snoozes();

    /** In place of an earlier one. */
    void snooze(Snooze snooze);
}
