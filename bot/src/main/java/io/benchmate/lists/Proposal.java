package io.benchmate.lists;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What would change on a list, with everything that an admin needs to say yes or no.
 *
 * @param hash an approval holds for exactly the plan with this hash
 * @param members how many are on the list now
 * @param belong how many should be
 * @param later differences that are seen but not acted on, with why
 * @param holds why somebody has to look first; empty when a run would do it by itself
 * @param approvable whether somebody may let it through
 * @param notes rows that could not be read, and warnings about who keeps the list
 * @param addOnly whether the list's owner lets nobody be taken off yet
 */
public record Proposal(
        String list,
        String hash,
        int members,
        int belong,
        List<PlannedChange> changes,
        List<Later> later,
        List<String> holds,
        boolean approvable,
        List<String> notes,
        boolean addOnly) {
    public Proposal {
        changes = List.copyOf(changes);
        later = List.copyOf(later);
        holds = List.copyOf(holds);
        notes = List.copyOf(notes);
    }

    /** A difference that waits. */
    public record Later(PlannedChange change, String why) {}

    /** How many of a faculty join, leave and change their address. */
    public record Tally(int joins, int leaves, int moves) {}

    public int count(PlannedChange.Kind kind) {
        return (int) changes.stream().filter(one -> one.kind() == kind).count();
    }

    public boolean held() {
        return !holds.isEmpty();
    }

    /** By faculty, those of no faculty under the empty name, which comes first. */
    public Map<String, Tally> byFaculty() {
        Map<String, List<PlannedChange>> parts =
                changes.stream()
                        .collect(
                                Collectors.groupingBy(
                                        PlannedChange::faculty, TreeMap::new, Collectors.toList()));
        Map<String, Tally> tallies = new TreeMap<>();
        parts.forEach((faculty, some) -> tallies.put(faculty, tally(some)));
        return tallies;
    }

    private static Tally tally(List<PlannedChange> some) {
        Map<PlannedChange.Kind, Long> counts =
                some.stream()
                        .collect(Collectors.groupingBy(PlannedChange::kind, Collectors.counting()));
        return new Tally(
                counts.getOrDefault(PlannedChange.Kind.JOIN, 0L).intValue(),
                counts.getOrDefault(PlannedChange.Kind.LEAVE, 0L).intValue(),
                counts.getOrDefault(PlannedChange.Kind.NEW_ADDRESS, 0L).intValue());
    }
}
