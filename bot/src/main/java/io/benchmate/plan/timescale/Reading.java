package io.benchmate.plan.timescale;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a timescale cell says.
 *
 * @param words the cell to the letter; shown wherever the reading is
 * @param kind the kind of the whole
 * @param milestones at least one, in the cell's order
 * @param start the earliest day, or null
 * @param end the latest day by which all is due, or null; never before the start
 * @param recurrence how it comes round again, or null
 * @param confidence how sure the reading is
 * @param reason why it was read so, for a person to check
 * @param ask what to ask the plan's admin, or null when nothing is open
 */
public record Reading(
        String words,
        Kind kind,
        List<Milestone> milestones,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable Recurrence recurrence,
        Confidence confidence,
        String reason,
        @Nullable Clarification ask) {

    public enum Kind {
        DEADLINE,
        WINDOW,
        RECURRING,
        ONGOING,
        IMMEDIATE,
        RELATIVE,
        UNKNOWN
    }

    public enum Confidence {
        /** An admin of the plan said so. */
        TOLD,
        /** Only one sensible reading. */
        SURE,
        /** The usual reading by the institution's conventions. */
        USUAL,
        /** Open until a person has answered; nothing is sent on the strength of it. */
        TO_ASK
    }

    public Reading {
        milestones = List.copyOf(milestones);
        if (start != null && end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("a reading never ends before it starts");
        }
    }

    /**
     * Whether something may be sent on the strength of it; until an open question is answered,
     * nothing may.
     */
    public boolean maySend() {
        return confidence != Confidence.TO_ASK;
    }

    /** The same cell with a year put behind each month that has none. */
    Reading inYear(String year, Timescales timescales) {
        String dated = MissingYears.fill(words, year);
        Reading meant = timescales.read(dated, null);
        return new Reading(
                words,
                meant.kind,
                meant.milestones,
                meant.start,
                meant.end,
                meant.recurrence,
                meant.ask == null ? Confidence.TOLD : Confidence.TO_ASK,
                "an admin of the plan said which year",
                meant.ask);
    }

    /** Whether it names a last day. */
    public boolean isDated() {
        return kind == Kind.DEADLINE || kind == Kind.WINDOW;
    }

    public Optional<LocalDate> latest() {
        return Optional.ofNullable(end);
    }
}
