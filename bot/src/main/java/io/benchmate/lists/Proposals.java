package io.benchmate.lists;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.benchmate.graphsync.CannotStart;
import io.benchmate.graphsync.KeptLists;
import io.benchmate.graphsync.Prepared;
import io.benchmate.graphsync.Result;
import io.benchmate.graphsync.guard.Verdict;
import io.benchmate.graphsync.reconcile.Change;
import io.benchmate.graphsync.reconcile.Mode;
import io.benchmate.graphsync.roster.Faculty;
import io.benchmate.graphsync.settings.ListSettings;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What would change, read anew, or remembered for turning its pages. Looking changes nothing at a
 * list. Safe for use by many threads.
 */
public final class Proposals {
    private static final Duration REMEMBERED = Duration.ofMinutes(30);

    private final Lists lists;
    private final Cache<String, Proposal> seen =
            Caffeine.newBuilder().maximumSize(50).expireAfterAccess(REMEMBERED).build();

    Proposals(Lists lists) {
        this.lists = lists;
    }

    /** Reads everything anew. May take seconds. */
    public Preview of(String list) {
        KeptLists kept = lists.all();
        ListSettings settings = lists.settings(list).orElseThrow();
        try {
            return preview(settings, kept.runs("chat").show(kept.made(settings)));
        } catch (CannotStart e) {
            return new Preview.Unread(List.of(e.getMessage()));
        }
    }

    /** The plan that was shown, while it is remembered; else what is read anew. */
    public Preview of(String list, String hash) {
        Proposal known = seen.getIfPresent(list + " " + hash);
        return known == null ? of(list) : new Preview.Ready(known);
    }

    Preview preview(ListSettings settings, Result result) {
        return switch (result) {
            case Result.Shown one -> ready(settings, one.prepared());
            case Result.HeldBack one -> ready(settings, one.prepared());
            case Result.Refused one -> ready(settings, one.prepared());
            case Result.Applied one -> ready(settings, one.prepared());
            case Result.Unread one -> new Preview.Unread(one.reasons());
            case Result.Busy _ ->
                    new Preview.Unread(List.of("another run is at work on this list just now"));
            case Result.NothingToUndo one -> new Preview.Unread(List.of(one.reason()));
        };
    }

    private Preview ready(ListSettings settings, Prepared prepared) {
        Proposal proposal = proposal(settings, prepared);
        seen.put(proposal.list() + " " + proposal.hash(), proposal);
        return new Preview.Ready(proposal);
    }

    Proposal proposal(ListSettings settings, Prepared prepared) {
        List<String> notes = new ArrayList<>(prepared.warnings());
        notes.addAll(prepared.problems());
        return new Proposal(
                settings.name(),
                prepared.plan().hash(),
                prepared.plan().members(),
                prepared.plan().belong(),
                prepared.plan().changes().stream().map(one -> change(one, prepared)).toList(),
                prepared.plan().setAside().stream()
                        .map(one -> new Proposal.Later(change(one.change(), prepared), one.words()))
                        .toList(),
                holds(prepared.verdict()),
                approvable(prepared.verdict()),
                notes,
                settings.mode() == Mode.ADD_ONLY);
    }

    private static List<String> holds(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Cleared _ -> List.of();
            case Verdict.Held held -> held.words();
        };
    }

    private static boolean approvable(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Cleared _ -> true;
            case Verdict.Held held -> held.approvable();
        };
    }

    private PlannedChange change(Change change, Prepared prepared) {
        String department = prepared.departments().getOrDefault(change.subject(), "");
        return new PlannedChange(
                kind(change),
                change.subject(),
                change.shown(),
                change.because(),
                department,
                facultyOf(department).orElse(""));
    }

    static PlannedChange.Kind kind(Change change) {
        return switch (change) {
            case Change.Join _ -> PlannedChange.Kind.JOIN;
            case Change.Leave _ -> PlannedChange.Kind.LEAVE;
            case Change.NewAddress _ -> PlannedChange.Kind.NEW_ADDRESS;
        };
    }

    /** The first faculty of the file to which the department belongs. */
    public Optional<String> facultyOf(String department) {
        return lists.settings().stream()
                .flatMap(one -> one.rules().faculty().stream())
                .filter(one -> !department.isBlank() && one.holds(department))
                .map(Faculty::name)
                .findFirst();
    }
}
