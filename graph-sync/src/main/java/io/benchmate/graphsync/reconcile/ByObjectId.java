package io.benchmate.graphsync.reconcile;

import io.benchmate.graphsync.mailinglist.Member;
import io.benchmate.graphsync.mailinglist.Observed;
import io.benchmate.graphsync.roster.Roster;
import io.benchmate.graphsync.roster.Standing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** For a Microsoft 365 group, which knows accounts. */
final class ByObjectId implements Differences {
    private final Observed observed;

    ByObjectId(Observed observed) {
        this.observed = observed;
    }

    @Override
    public List<Change> of(Roster roster) {
        Map<String, Member> members = new HashMap<>();
        observed.members().forEach(member -> members.put(member.id(), member));
        List<Change> changes = new ArrayList<>();
        Map<String, List<String>> off = new HashMap<>();
        for (Standing standing : roster.standings()) {
            String key = standing.person().key();
            switch (standing) {
                case Standing.On on -> {
                    if (members.remove(key) == null) {
                        changes.add(new Change.Join(key, on.person(), on.because()));
                    }
                }
                case Standing.Off one -> off.put(key, one.because());
            }
        }
        members.values()
                .forEach(
                        member ->
                                changes.add(
                                        new Change.Leave(
                                                member.id(),
                                                member,
                                                off.getOrDefault(member.id(), UNKNOWN))));
        return changes;
    }
}
