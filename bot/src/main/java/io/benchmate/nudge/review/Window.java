package io.benchmate.nudge.review;

import io.benchmate.calendar.Meetings;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The stretch of time that a pack looks at; days in the institution's zone.
 *
 * @param today the day on which it is made
 * @param since what was recorded on this day or later is news; null for all there is
 * @param meeting the meeting that it is for; null where no date is set
 * @param until milestones up to this day are listed
 * @param untilMeets whether the steering group meets on that last day, and it is not just a guess
 */
public record Window(
        LocalDate today,
        @Nullable LocalDate since,
        @Nullable LocalDate meeting,
        LocalDate until,
        boolean untilMeets) {
    private static final int MONTHS = 3;

    /**
     * From the last meeting to the one after the next; where no later one is set, milestones of
     * three months are listed.
     */
    static Window of(LocalDate today, Meetings meetings) {
        LocalDate meeting = meetings.onOrAfter(today).orElse(null);
        LocalDate from = meeting == null ? today : meeting;
        Optional<LocalDate> next = meetings.after(from);
        return new Window(
                today,
                meetings.before(today).orElse(null),
                meeting,
                next.orElse(from.plusMonths(MONTHS)),
                next.isPresent());
    }

    /** The same with another beginning. */
    Window since(LocalDate other) {
        return new Window(today, other, meeting, until, untilMeets);
    }

    /** "For the steering group on 3 March 2027". */
    public String heading() {
        return meeting == null
                ? "As of " + BritishDates.of(today)
                : "For the steering group on " + BritishDates.of(meeting);
    }

    /** What is news in it. */
    public String sinceWords() {
        return since == null
                ? "since the plan was loaded, as no earlier meeting is known"
                : "since " + BritishDates.of(since);
    }

    /** Up to when milestones are listed. */
    public String untilWords() {
        return untilMeets
                ? "before the steering group on " + BritishDates.of(until)
                : "by %s, as no later meeting is known".formatted(BritishDates.of(until));
    }
}
