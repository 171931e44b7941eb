package io.benchmate.plan.revising;

import io.benchmate.plan.Action;
import io.benchmate.plan.PlanId;
import io.benchmate.plan.importing.Corrections;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an admin chose while importing one file.
 *
 * @param columns how columns are to be read
 * @param matches whether an action of the file ("incoming code, tab, live id") is that of the live
 *     revision
 * @param plan the plan that the file is a revision of; empty text for a plan of its own; absent
 *     when nobody said
 */
public record Choices(Corrections columns, Map<String, Boolean> matches, Optional<String> plan) {
    public static final Choices NONE = new Choices(Corrections.NONE, Map.of(), Optional.empty());

    private static final String COLUMN = "column\t";

    public Choices {
        matches = Map.copyOf(matches);
    }

    public Choices with(Corrections corrected) {
        return new Choices(corrected, matches, plan);
    }

    /** With an answer on whether two actions are the same. */
    public Choices with(RevisionChange.Doubtful doubt, boolean same) {
        Map<String, Boolean> more = new LinkedHashMap<>(matches);
        more.put(pair(doubt.incoming(), doubt.live()), same);
        return new Choices(columns, more, plan);
    }

    /** With the plan that the file revises. */
    public Choices revising(PlanId revised) {
        return new Choices(columns, matches, Optional.of(revised.value()));
    }

    /** With a plan of its own for the file. */
    public Choices asNewPlan() {
        return new Choices(columns, matches, Optional.of(""));
    }

    boolean different(Action incoming, Action live) {
        return !matches.getOrDefault(pair(incoming, live), true);
    }

    private static String pair(Action incoming, Action live) {
        return incoming.code() + "\t" + live.id();
    }

    /** As text that {@link #parse} reads back. */
    public String text() {
        List<String> lines = new ArrayList<>();
        columns.text().lines().forEach(line -> lines.add(COLUMN + line));
        matches.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(
                        match ->
                                lines.add(
                                        (match.getValue() ? "same\t" : "other\t")
                                                + match.getKey()));
        plan.ifPresent(chosen -> lines.add("plan\t" + chosen));
        return String.join("\n", lines);
    }

    /** Reads what {@link #text} wrote; what is not of that form is passed over. */
    public static Choices parse(String text) {
        StringBuilder columns = new StringBuilder();
        Map<String, Boolean> matches = new LinkedHashMap<>();
        Optional<String> plan = Optional.empty();
        for (String line : text.lines().toList()) {
            if (line.startsWith(COLUMN)) {
                columns.append(line.substring(COLUMN.length())).append('\n');
            } else if (line.startsWith("same\t") || line.startsWith("other\t")) {
                matches.put(line.substring(line.indexOf('\t') + 1), line.startsWith("same"));
            } else if (line.startsWith("plan\t")) {
                plan = Optional.of(line.substring(5));
            }
        }
        return new Choices(Corrections.parse(columns.toString()), matches, plan);
    }
}
