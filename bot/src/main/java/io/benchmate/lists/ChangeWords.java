package io.benchmate.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Numbers of changes in words. Pure. */
public final class ChangeWords {
    private ChangeWords() {}

    /** "12 join, 3 leave"; "nobody joins or leaves". */
    public static String of(int joins, int leaves, int moves) {
        List<String> words = new ArrayList<>();
        if (joins > 0) {
            words.add(joins + (joins == 1 ? " joins" : " join"));
        }
        if (leaves > 0) {
            words.add(leaves + (leaves == 1 ? " leaves" : " leave"));
        }
        if (moves > 0) {
            words.add(moves + (moves == 1 ? " gets a new address" : " get a new address"));
        }
        return words.isEmpty() ? "nobody joins or leaves" : String.join(", ", words);
    }

    public static String of(Proposal proposal) {
        return of(
                proposal.count(PlannedChange.Kind.JOIN),
                proposal.count(PlannedChange.Kind.LEAVE),
                proposal.count(PlannedChange.Kind.NEW_ADDRESS));
    }

    /** "Science: 3 join, 1 leaves", those of no faculty last; nothing where no faculty is known. */
    public static List<String> faculties(Map<String, Proposal.Tally> tallies) {
        if (tallies.keySet().stream().allMatch(String::isEmpty)) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        tallies.forEach((name, tally) -> addTo(lines, name, tally));
        Proposal.Tally others = tallies.get("");
        if (others != null) {
            lines.add("No faculty of this list: " + words(others));
        }
        return lines;
    }

    private static void addTo(List<String> lines, String faculty, Proposal.Tally tally) {
        if (!faculty.isEmpty()) {
            lines.add(faculty + ": " + words(tally));
        }
    }

    private static String words(Proposal.Tally tally) {
        return of(tally.joins(), tally.leaves(), tally.moves());
    }
}
