package io.benchmate.plan.revising;

import io.benchmate.plan.Source;
import io.benchmate.plan.importing.PlanNotes;

import java.util.ArrayList;
import java.util.List;

/**
 * The notes of the live revision that its next file does not bring, whether they came beside that
 * revision's file or stood in it: they stay. What the next file says anew holds. Pure.
 */
final class StayingNotes {
    private StayingNotes() {}

    /** The notes for the next file; empty where it brings all that there is. */
    static String of(Source next, Source live) {
        List<String> own = PlanNotes.beside(next.content());
        List<String> inLive = PlanNotes.beside(live.content());
        List<String> withLive = live.notes().lines().toList();
        List<String> left = without(inLive, own);
        if (left.isEmpty() && without(own, inLive).isEmpty()) {
            return live.notes();
        }
        List<String> first = withLive.isEmpty() ? own : without(without(own, inLive), withLive);
        List<String> earlier = new ArrayList<>(withLive);
        earlier.addAll(left);
        String merged = PlanNotes.merged(String.join("\n", first), String.join("\n", earlier));
        return without(without(merged.lines().toList(), first), own).isEmpty() ? "" : merged;
    }

    private static List<String> without(List<String> lines, List<String> others) {
        return lines.stream().filter(line -> !others.contains(line)).toList();
    }
}
