package io.benchmate.plan.timescale;

import io.benchmate.plan.timescale.Reading.Confidence;
import io.benchmate.plan.timescale.Reading.Kind;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Objects;

/**
 * What an admin said that a timescale's words mean.
 *
 * @param start the first day; for a window always given
 * @param end the last day; for a deadline and a window always given, never before the start
 * @param rhythm how often; given for what recurs, and only then
 * @param month in which it comes round, or null
 */
public record Correction(
        Kind kind,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable Rhythm rhythm,
        @Nullable Month month) {

    private static final String WHY = "an admin of the plan said so";

    public Correction {
        boolean dated =
                switch (kind) {
                    case DEADLINE -> end != null;
                    case WINDOW -> start != null && end != null;
                    case RECURRING -> rhythm != null;
                    case ONGOING, IMMEDIATE, RELATIVE, UNKNOWN -> true;
                };
        if (!dated || (start != null && end != null && end.isBefore(start))) {
            throw new IllegalArgumentException("not a whole correction");
        }
    }

    Reading of(String words) {
        Recurrence again = rhythm == null ? null : rhythm.recurrence(month);
        Milestone only = new Milestone("", when(again), words, null, Confidence.TOLD, WHY);
        return new Reading(
                words, kind, List.of(only), start, end, again, Confidence.TOLD, WHY, null);
    }

    private When when(@Nullable Recurrence again) {
        return switch (kind) {
            case DEADLINE -> new When.By(Period.day(Objects.requireNonNull(end)));
            case WINDOW ->
                    new When.Within(
                            new Period(
                                    Objects.requireNonNull(start),
                                    Objects.requireNonNull(end),
                                    Precision.SPAN));
            case RECURRING -> new When.Again(Objects.requireNonNull(again), start, end);
            case ONGOING -> new When.Open(start);
            case IMMEDIATE -> new When.Now();
            case RELATIVE, UNKNOWN -> new When.NotGiven();
        };
    }

    /** As it is stored. */
    String wire() {
        return String.join("|", kind.name(), text(start), text(end), text(rhythm), text(month));
    }

    private static String text(@Nullable Object part) {
        return part == null ? "" : part.toString();
    }

    /** The correction that was stored; throws for anything else. */
    static Correction read(String wire) {
        String[] parts = wire.split("\\|", -1);
        return new Correction(
                Kind.valueOf(parts[0]),
                day(parts[1]),
                day(parts[2]),
                parts[3].isEmpty() ? null : Rhythm.valueOf(parts[3]),
                parts[4].isEmpty() ? null : Month.valueOf(parts[4]));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
