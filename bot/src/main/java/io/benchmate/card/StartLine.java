package io.benchmate.card;

import io.benchmate.plan.Plan;
import io.benchmate.plan.PlanReadings;
import io.benchmate.plan.importing.StartWords;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Says from which day a draft's years and months count, and why, for an admin to correct. */
public final class StartLine {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final String CORRECT = " (press to correct it)";

    private StartLine() {}

    /**
     * The plan's start.
     *
     * @param day from which the readings count; null when it is not known
     * @param printed what the notes give; null when they give none
     * @param words the line of the notes, to the letter; empty when they give none
     */
    public record Start(@Nullable LocalDate day, @Nullable LocalDate printed, String words) {
        static final Start UNKNOWN = new Start(null, null, "");

        public static Start of(Plan plan, PlanReadings readings) {
            return new Start(
                    readings.planStart(),
                    plan.facts().start(),
                    StartWords.in(plan.facts()).orElse(""));
        }
    }

    /** A sentence; empty where no start is known, which is asked where something counts from it. */
    public static List<String> text(Start start) {
        LocalDate day = start.day();
        if (day == null) {
            return List.of();
        }
        String counts = "“Year 1” and “0-12 months” count from " + DAY.format(day);
        String notes = start.words().isEmpty() ? "" : "“" + Clip.line(start.words(), 200) + "”";
        if (day.equals(start.printed())) {
            return List.of(counts + (notes.isEmpty() ? "." : ", read from the notes: " + notes));
        }
        return List.of(
                counts
                        + ", as an admin said."
                        + (notes.isEmpty() ? "" : " The notes say: " + notes));
    }

    static List<ObjectNode> part(String draft, Start start, int length) {
        return text(start).stream()
                .map(
                        line ->
                                Press.on(
                                        Parts.box(
                                                List.of(
                                                        Parts.text(
                                                                Run.grey(Clip.to(line, length)),
                                                                Run.grey(CORRECT)))),
                                        Press.verb(
                                                "Correct the plan’s start",
                                                TimescaleQuestionCard.START,
                                                Press.data("draft", draft))))
                .toList();
    }
}
