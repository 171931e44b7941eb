package io.benchmate.ask;

import io.benchmate.ask.When.Manner;
import io.benchmate.plan.timescale.Milestone;
import io.benchmate.plan.timescale.Reading;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which days of an action have passed. One of several milestones is enough, as it is for reminders;
 * a timescale that an admin has yet to explain is not certain, and nothing is late by it. Pure.
 */
record PassedDates(LocalDate today, IndexedPlan plan) {

    /** Whether the timescale may be read in one way only. */
    boolean isCertain(Row row) {
        return plan.reading(row).map(Reading::maySend).orElse(true);
    }

    /** Whether a day has passed on which the action, or a part of it, was to be done. */
    boolean any(Row row) {
        return last(row) != null;
    }

    /** The day that was missed: the last of all, or of the milestones that are past. */
    @Nullable LocalDate last(Row row) {
        When when = plan.when(row);
        if (when.is(Manner.RECURRING)) {
            return null;
        }
        return when.spans().stream()
                .filter(span -> !span.begins())
                .map(span -> span.period().until())
                .filter(day -> day.isBefore(today))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The milestone that has passed, in the plan's words, where another is still to come. */
    Optional<String> milestone(Row row) {
        LocalDate missed = last(row);
        LocalDate end = plan.when(row).end();
        if (missed == null || end == null || end.isBefore(today)) {
            return Optional.empty();
        }
        return plan.reading(row)
                .flatMap(
                        reading ->
                                reading.milestones().stream()
                                        .filter(each -> Objects.equals(each.latest(), missed))
                                        .findFirst()
                                        .map(each -> words(each, reading.words())));
    }

    /** From what is to happen to its time, as the cell has it. */
    private static String words(Milestone milestone, String cell) {
        String time = milestone.words();
        int what = cell.indexOf(milestone.what());
        int at = cell.indexOf(time, Math.max(0, what));
        return milestone.what().isBlank() || what < 0 || at < what
                ? time
                : cell.substring(what, at + time.length());
    }

    /** A sentence for below a list of what is overdue: the milestones by which it is. */
    String milestones(List<Row> found) {
        StringBuilder note = new StringBuilder();
        for (Row row : found) {
            milestone(row)
                    .ifPresent(
                            words ->
                                    note.append(
                                            " Of %s a milestone has passed: “%s”."
                                                    .formatted(row.action().code(), words)));
        }
        return note.toString();
    }
}
