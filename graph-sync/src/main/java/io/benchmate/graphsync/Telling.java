package io.benchmate.graphsync;

import io.benchmate.graphsync.audit.Entry;
import io.benchmate.graphsync.audit.Leases;
import io.benchmate.graphsync.guard.Verdict;
import io.benchmate.graphsync.reconcile.Change;
import io.benchmate.graphsync.reconcile.ChangePlan;
import io.benchmate.graphsync.reconcile.SetAside;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Results in sentences. Pure. */
final class Telling {
    private final List<String> lines = new ArrayList<>();

    static String of(String list, Result result) {
        Telling telling = new Telling();
        telling.lines.add(list);
        telling.result(result);
        return String.join("\n", telling.lines);
    }

    private void result(Result result) {
        switch (result) {
            case Result.Unread one -> {
                lines.add("  Nothing was changed, since not everything could be read:");
                one.reasons().forEach(reason -> lines.add("  ! " + reason));
            }
            case Result.Shown one -> {
                prepared(one.prepared());
                verdict(one.prepared());
            }
            case Result.HeldBack one -> {
                prepared(one.prepared());
                verdict(one.prepared());
            }
            case Result.Refused one -> {
                prepared(one.prepared());
                lines.add("  Nothing was written: " + one.reason() + ".");
            }
            case Result.Busy one ->
                    lines.add(
                            "  Nothing was done: another run, by %s, works on this target."
                                            .formatted(one.holder())
                                    + " If it was killed, the target is free within %d minutes."
                                            .formatted(Leases.TIME.toMinutes()));
            case Result.NothingToUndo one -> lines.add("  Nothing to undo: " + one.reason() + ".");
            case Result.Applied one -> applied(one);
        }
    }

    private void prepared(Prepared prepared) {
        ChangePlan plan = prepared.plan();
        lines.add(
                "  %d on the list, %d belong: %d join, %d leave, %d get a new address."
                        .formatted(
                                plan.members(),
                                plan.belong(),
                                plan.joins().size(),
                                plan.leaves().size(),
                                plan.newAddresses().size()));
        plan.joins().forEach(one -> change("+", one));
        plan.leaves().forEach(one -> change("-", one));
        plan.newAddresses().forEach(one -> change("~", one));
        for (SetAside one : plan.setAside()) {
            lines.add("  . " + verb(one.change()) + one.change().shown() + ": " + one.words());
        }
        toMend(prepared);
    }

    private void toMend(Prepared prepared) {
        prepared.problems().forEach(one -> lines.add("  ! " + one));
        prepared.warnings().forEach(one -> lines.add("  ! " + one));
    }

    private void verdict(Prepared prepared) {
        switch (prepared.verdict()) {
            case Verdict.Cleared _ ->
                    lines.add(
                            prepared.plan().isEmpty()
                                    ? "  Nothing to do."
                                    : "  Cleared: apply would do this. Plan "
                                            + prepared.plan().hash());
            case Verdict.Held held -> {
                lines.add("  Held:");
                held.words().forEach(one -> lines.add("  ! " + one));
                lines.add(
                        held.approvable()
                                ? "  To approve exactly this plan: approve "
                                        + prepared.plan().hash()
                                        + " --list "
                                        + argument(prepared.plan().list())
                                : "  This cannot be approved; mend the source.");
            }
        }
    }

    private static String argument(String name) {
        return name.matches("\\S+") ? name : "'" + name + "'";
    }

    private void applied(Result.Applied applied) {
        long settled = applied.entries().stream().filter(one -> one.state().settled()).count();
        lines.add(
                "  Run %d: %d of %d changes made."
                        .formatted(applied.run(), settled, applied.entries().size()));
        for (Entry entry : applied.entries()) {
            Change change = entry.change();
            String state = entry.state().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            String note = entry.note().isBlank() ? "" : ": " + entry.note();
            lines.add("  " + verb(change) + change.shown() + ": " + state + note);
        }
        if (applied.unseen() > 0) {
            lines.add(
                    "  %d cannot be seen on the list yet, which is usual for some minutes."
                            .formatted(applied.unseen()));
        }
        toMend(applied.prepared());
    }

    private void change(String mark, Change change) {
        lines.add("  " + mark + " " + change.shown() + ": " + String.join("; ", change.because()));
    }

    static String verb(Change change) {
        return switch (change) {
            case Change.Join _ -> "join ";
            case Change.Leave _ -> "leave ";
            case Change.NewAddress _ -> "new address ";
        };
    }
}
