package io.benchmate.diary;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** When something is. */
public sealed interface When {

    /**
     * At a time of a place's clock. Kept as the clock there shows it, so that a change of the
     * zone's rules moves the moment and not what people read.
     *
     * @param end not before the start; the same where only a moment is told
     */
    record Timed(LocalDateTime start, LocalDateTime end, ZoneId zone) implements When {
        public Timed {
            if (end.isBefore(start)) {
                throw new IllegalArgumentException("it ends before it starts");
            }
        }
    }

    /**
     * Whole days, the same dates everywhere; they have no zone and so never shift.
     *
     * @param last the last of them, not the day after
     */
    record AllDay(LocalDate first, LocalDate last) implements When {
        public AllDay {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("it ends before it starts");
            }
        }
    }

    /**
     * Not known yet.
     *
     * @param words what is said of it, such as "autumn 2026"; may be empty
     */
    record Undated(String words) implements When {}

    /**
     * The first day that a person in a zone sees it on.
     *
     * @throws IllegalStateException when it has no date
     */
    default LocalDate firstDay(ZoneId zone) {
        return switch (this) {
            case Timed timed -> LocalDate.ofInstant(startsAt(zone), zone);
            case AllDay(LocalDate first, LocalDate last) -> first;
            case Undated undated -> throw new IllegalStateException("it has no date");
        };
    }

    /**
     * The last day that a person in a zone sees it on; what ends at midnight ends the day before.
     */
    default LocalDate lastDay(ZoneId zone) {
        return switch (this) {
            case Timed(LocalDateTime start, LocalDateTime end, ZoneId own) -> {
                Instant until = end.atZone(own).toInstant();
                boolean moment = end.equals(start);
                yield LocalDate.ofInstant(moment ? until : until.minusNanos(1), zone);
            }
            case AllDay(LocalDate first, LocalDate last) -> last;
            case Undated undated -> throw new IllegalStateException("it has no date");
        };
    }

    default Instant startsAt(ZoneId zone) {
        return switch (this) {
            case Timed(LocalDateTime start, LocalDateTime end, ZoneId own) ->
                    start.atZone(own).toInstant();
            case AllDay(LocalDate first, LocalDate last) ->
                    first.atTime(LocalTime.MIDNIGHT).atZone(zone).toInstant();
            case Undated undated -> throw new IllegalStateException("it has no date");
        };
    }

    default boolean dated() {
        return !(this instanceof Undated);
    }

    /**
     * The start as its own clock shows it; of whole days, midnight.
     *
     * @throws IllegalStateException when it has no date
     */
    default LocalDateTime begins() {
        return switch (this) {
            case Timed timed -> timed.start();
            case AllDay(LocalDate first, LocalDate last) -> first.atStartOfDay();
            case Undated undated -> throw new IllegalStateException("it has no date");
        };
    }

    /** As long as this, begun at another start of the same clock. */
    default When at(LocalDateTime other) {
        return switch (this) {
            case Timed(LocalDateTime start, LocalDateTime end, ZoneId zone) ->
                    new Timed(other, other.plus(Duration.between(start, end)), zone);
            case AllDay(LocalDate first, LocalDate last) ->
                    new AllDay(
                            other.toLocalDate(),
                            other.toLocalDate().plusDays(ChronoUnit.DAYS.between(first, last)));
            case Undated undated -> undated;
        };
    }
}
