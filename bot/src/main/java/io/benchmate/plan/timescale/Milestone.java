package io.benchmate.plan.timescale;

import io.benchmate.plan.timescale.Reading.Confidence;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * One thing that a timescale cell says is to happen, and when.
 *
 * @param what the cell's words for it ("Review completed"), empty when the cell gives only a time
 * @param when the time
 * @param words the words that the time rests on, to the letter
 * @param condition the words of a condition ("dependent on funding"), or null
 * @param confidence how sure the reading of this part is
 * @param reason why it was read so
 */
public record Milestone(
        String what,
        When when,
        String words,
        @Nullable String condition,
        Confidence confidence,
        String reason) {

    /** The first day that it speaks of, or null. */
    public @Nullable LocalDate earliest() {
        return switch (when) {
            case When.By _, When.Now _, When.After _, When.NotGiven _ -> null;
            case When.Within(Period period) -> period.first();
            case When.Again(_, LocalDate from, _) -> from;
            case When.Open(LocalDate from) -> from;
        };
    }

    /** The last day on which it is still in time, or null. */
    public @Nullable LocalDate latest() {
        return switch (when) {
            case When.By(Period period) -> period.last();
            case When.Within(Period period) -> period.last();
            case When.Again(_, _, LocalDate until) -> until;
            case When.Open _, When.Now _, When.After _, When.NotGiven _ -> null;
        };
    }

    /** How exactly the words name the time; null when they name none. */
    public @Nullable Precision precision() {
        return switch (when) {
            case When.By(Period period) -> period.precision();
            case When.Within(Period period) -> period.precision();
            case When.Again _, When.Open _, When.Now _, When.After _, When.NotGiven _ -> null;
        };
    }

    /** How it comes round again, or null. */
    public @Nullable Recurrence recurrence() {
        return when instanceof When.Again again ? again.recurrence() : null;
    }

    Milestone under(String words) {
        return new Milestone(what, when, this.words, words, confidence, reason);
    }
}
