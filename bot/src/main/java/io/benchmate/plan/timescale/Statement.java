package io.benchmate.plan.timescale;

import java.time.LocalDate;

/** Something that an admin said about how a plan's timescales are meant. */
public sealed interface Statement {
    /** The words for "every year" in {@link InYear}. */
    String EVERY_YEAR = "every year";

    /** Year 1 begins on this day. */
    record Starts(LocalDate day) implements Statement {}

    /** Words of two meanings have this one in the whole plan. */
    record Means(Topic topic, Option option) implements Statement {}

    /**
     * A month without a year means this year, or {@link #EVERY_YEAR}.
     *
     * @param words the cell; spelling, case and spaces do not matter
     */
    record InYear(String words, String year) implements Statement {}

    /** The words of a cell mean this. */
    record Corrected(String words, Correction correction) implements Statement {}

    /** What it is about; a later statement about the same takes its place. */
    default String subject() {
        return switch (this) {
            case Starts _ -> Topic.PLAN_START.name();
            case Means(Topic topic, _) -> topic.name();
            case InYear(String words, _) -> Wording.subject(words);
            case Corrected(String words, _) -> Wording.subject(words);
        };
    }

    /** The cell's words that it is about; empty when it is about the whole plan. */
    default String words() {
        return switch (this) {
            case Starts _, Means _ -> "";
            case InYear(String words, _) -> words;
            case Corrected(String words, _) -> words;
        };
    }

    /** As it is stored, with {@link #subject} and {@link #words} beside it. */
    default String wire() {
        return switch (this) {
            case Starts(LocalDate day) -> day.toString();
            case Means(_, Option option) -> option.name();
            case InYear(_, String year) -> "YEAR|" + year;
            case Corrected(_, Correction correction) -> correction.wire();
        };
    }

    /** The statement that was stored; throws for anything else. */
    static Statement read(String subject, String words, String wire) {
        if (!words.isEmpty()) {
            return wire.startsWith("YEAR|")
                    ? new InYear(words, wire.substring("YEAR|".length()))
                    : new Corrected(words, Correction.read(wire));
        }
        Topic topic = Topic.valueOf(subject);
        return topic == Topic.PLAN_START
                ? new Starts(LocalDate.parse(wire))
                : new Means(topic, Option.valueOf(wire));
    }
}
