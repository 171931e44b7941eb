package io.benchmate.graphsync.guard;

import io.benchmate.graphsync.reconcile.ChangePlan;
import io.benchmate.graphsync.roster.Roster;
import io.benchmate.graphsync.roster.SourceSize;

import java.util.ArrayList;
import java.util.List;

/**
 * Holds what looks like a fault of a source rather than like news of people. The measures are those
 * that Grouper and Google's directory sync take (share of removals, minimum size), with a number
 * beside the share.
 */
public final class Guard {
    private final Limits limits;

    public Guard(Limits limits) {
        this.limits = limits;
    }

    public Verdict judge(ChangePlan plan, Roster roster, Circumstances before) {
        List<HoldReason> reasons = new ArrayList<>();
        if (plan.belong() == 0 && plan.members() > 0) {
            reasons.add(HoldReason.never("nobody would be left on the list"));
        }
        for (SourceSize source : roster.sources()) {
            source(source, before, plan, reasons);
        }
        mailless(roster, reasons);
        counts(plan, reasons);
        if (before.firstRun()) {
            reasons.add(HoldReason.ask("the first run of a list is always shown first"));
        }
        if (before.afterUndo()) {
            reasons.add(HoldReason.ask("the last run was undone; this may do it again"));
        }
        return verdict(plan, reasons);
    }

    /** For the inverse of a run, which rests on no source. */
    public Verdict judgeUndo(ChangePlan plan) {
        List<HoldReason> reasons = new ArrayList<>();
        if (plan.belong() <= 0 && plan.members() > 0) {
            reasons.add(HoldReason.never("nobody would be left on the list"));
        }
        counts(plan, reasons);
        return verdict(plan, reasons);
    }

    /** Nothing to do, now or later, needs no approval. */
    private static Verdict verdict(ChangePlan plan, List<HoldReason> reasons) {
        boolean nothing = plan.isEmpty() && plan.setAside().isEmpty();
        return reasons.isEmpty() || nothing ? new Verdict.Cleared() : new Verdict.Held(reasons);
    }

    private void source(
            SourceSize source, Circumstances before, ChangePlan plan, List<HoldReason> reasons) {
        Integer earlier = before.sizes().get(source.source());
        if (source.size() == 0) {
            reasons.add(HoldReason.ask(source.source() + " is empty"));
        } else if (earlier != null && limits.shrunken(source.size(), earlier)) {
            reasons.add(
                    HoldReason.ask(
                            "%s shrank from %d to %d"
                                    .formatted(source.source(), earlier, source.size())));
        }
        if (source.unidentified() > 0 && !plan.leaves().isEmpty()) {
            reasons.add(
                    HoldReason.ask(
                            "%s has %s that cannot be read, which may be about people who would leave"
                                    .formatted(source.source(), rows(source.unidentified()))));
        }
    }

    private void mailless(Roster roster, List<HoldReason> reasons) {
        int all = roster.standings().size();
        int without =
                (int)
                        roster.standings().stream()
                                .filter(one -> one.person().mail().isEmpty())
                                .count();
        if (limits.maillessEnMasse(without, all)) {
            reasons.add(
                    HoldReason.ask(
                            "%d of %d people have no e-mail address; a lost permission looks the same"
                                    .formatted(without, all)));
        }
    }

    private void counts(ChangePlan plan, List<HoldReason> reasons) {
        int members = plan.members();
        int leaves = plan.leaves().size();
        int joins = plan.joins().size();
        int moves = plan.newAddresses().size();
        if (leaves > 0 && limits.tooManyRemovals(leaves, members)) {
            reasons.add(HoldReason.ask("%d of %d would leave".formatted(leaves, members)));
        }
        if (limits.tooManyAdditions(joins, members)) {
            reasons.add(HoldReason.ask("%d would join a list of %d".formatted(joins, members)));
        }
        if (limits.tooManyAdditions(moves, members)) {
            reasons.add(HoldReason.ask("%d of %d would change address".formatted(moves, members)));
        }
    }

    private static String rows(int count) {
        return count == 1 ? "a row" : count + " rows";
    }
}
