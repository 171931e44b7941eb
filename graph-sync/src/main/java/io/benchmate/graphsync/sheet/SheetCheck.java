package io.benchmate.graphsync.sheet;

import io.benchmate.graphsync.mailinglist.Member;
import io.benchmate.graphsync.mailinglist.Observed;
import io.benchmate.graphsync.reconcile.Change;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a change sheet was carried out, seen from the list as it is now. Pure.
 *
 * @param open what was not done yet
 */
public record SheetCheck(int done, List<Change> open) {
    public SheetCheck {
        open = List.copyOf(open);
    }

    public static SheetCheck of(List<Change> handedOver, Observed now) {
        Set<String> members = now.members().stream().map(Member::id).collect(Collectors.toSet());
        List<Change> open = handedOver.stream().filter(change -> !shows(change, members)).toList();
        return new SheetCheck(handedOver.size() - open.size(), open);
    }

    private static boolean shows(Change change, Set<String> members) {
        return switch (change) {
            case Change.Join one -> members.contains(one.subject());
            case Change.NewAddress one ->
                    members.contains(one.subject()) && !members.contains(one.old().id());
            case Change.Leave one -> !members.contains(one.subject());
        };
    }
}
