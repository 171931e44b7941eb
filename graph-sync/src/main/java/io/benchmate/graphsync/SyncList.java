package io.benchmate.graphsync;

import io.benchmate.graphsync.guard.Limits;
import io.benchmate.graphsync.mailinglist.MailingList;
import io.benchmate.graphsync.reconcile.Mode;
import io.benchmate.graphsync.roster.Keepers;
import io.benchmate.graphsync.roster.ListRules;
import io.benchmate.graphsync.roster.Source;

import java.util.List;

/**
 * A list as it is configured: where people come from, who is let on, and where the list is.
 *
 * @param accounts of the people on it
 * @param directory for those who answer for it
 */
public record SyncList(
        ListRules rules,
        Keepers keepers,
        List<Source> sources,
        Accounts accounts,
        Directory directory,
        MailingList target,
        Mode mode,
        Limits limits) {
    public SyncList {
        sources = List.copyOf(sources);
    }

    public String name() {
        return rules.list();
    }
}
