package io.benchmate.nudge.review;

import io.benchmate.plan.PlanFacts;
import io.benchmate.plan.PlanId;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the steering group gets to read of one plan.
 *
 * @param plan which plan
 * @param facts its title, version and legend
 * @param table its own table, as recorded now
 * @param counts how many actions have each status, in the plan's words, the most first
 * @param troubles what is red or at risk
 * @param pieces evidence that is news
 * @param leftOut what a version without names lacks, a sentence each; empty for one with names
 */
public record ReviewPack(
        PlanId plan,
        PlanFacts facts,
        Window window,
        StatusTable table,
        Map<String, Integer> counts,
        List<Change> changes,
        List<Trouble> troubles,
        List<Piece> pieces,
        Ahead ahead,
        List<String> leftOut) {
    private static final int LONGEST_TITLE = 80;

    public ReviewPack {
        counts = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(counts));
        changes = List.copyOf(changes);
        troubles = List.copyOf(troubles);
        pieces = List.copyOf(pieces);
        leftOut = List.copyOf(leftOut);
    }

    /** Whether names are left out. */
    public boolean isPublic() {
        return !leftOut.isEmpty();
    }

    /** A name, without its ending, that every file system takes. */
    public String fileName() {
        LocalDate meeting = window.meeting();
        String title = facts.title().replaceAll("[^\\p{L}\\p{N} ]+", " ");
        String plain = title.replaceAll("\\s+", " ").strip();
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST_TITLE)).strip();
        return "%s, review %s%s"
                .formatted(
                        cut.isEmpty() ? "Action plan" : cut,
                        BritishDates.of(meeting == null ? window.today() : meeting),
                        isPublic() ? ", without names" : "");
    }
}
