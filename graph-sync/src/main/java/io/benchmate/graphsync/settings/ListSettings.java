package io.benchmate.graphsync.settings;

import io.benchmate.graphsync.guard.Limits;
import io.benchmate.graphsync.reconcile.Mode;
import io.benchmate.graphsync.roster.Keepers;
import io.benchmate.graphsync.roster.ListRules;

import java.util.List;
import java.util.Optional;

/** A list as the file describes it; a sub-list of a faculty is one of its own. */
public record ListSettings(
        ListRules rules,
        Keepers keepers,
        Mode mode,
        Limits limits,
        List<SourceSettings> sources,
        TargetSettings target,
        Optional<Growth> growth) {
    public ListSettings {
        sources = List.copyOf(sources);
    }

    public String name() {
        return rules.list();
    }
}
