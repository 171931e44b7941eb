package io.benchmate.lists;

import io.benchmate.graphsync.CannotStart;
import io.benchmate.graphsync.KeptLists;
import io.benchmate.graphsync.audit.Entry;
import io.benchmate.graphsync.audit.Run;
import io.benchmate.graphsync.audit.RunState;
import io.benchmate.graphsync.audit.Runs;
import io.benchmate.graphsync.audit.Wishes;
import io.benchmate.graphsync.roster.Pin;
import io.benchmate.people.Person;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What admins do to lists. What writes to a list is only put down here and done by the next tick;
 * who may do it is for the caller to check.
 */
public final class Keeping {
    private final Lists lists;
    private final Jobs jobs;
    private final Proposals proposals;
    private final Announcements announcements;
    private final News news;

    Keeping(Lists lists, Jobs jobs, Proposals proposals, Announcements announcements, News news) {
        this.lists = lists;
        this.jobs = jobs;
        this.proposals = proposals;
        this.announcements = announcements;
        this.news = news;
    }

    /**
     * Has exactly the plan with this hash carried out. Pressed again, it changes nothing. After an
     * undo the same plan may come again, so only the latest run counts as having done it.
     *
     * @return the run that has done it already
     */
    public Optional<Past> approve(String list, String hash, Person by) {
        Optional<Past> done =
                history(list, 1).stream()
                        .filter(one -> one.hash().equals(hash) && one.undoes() == 0)
                        .findFirst();
        if (done.isEmpty()) {
            jobs.add(new Jobs.Order(list, Job.Kind.APPLY, hash, 0), by);
        }
        return done;
    }

    /** Holds exactly this plan. A plan that differs is judged anew. */
    public void reject(String list, String hash, Person by) {
        wishes().reject(list, hash, by.name());
        news.waitsNoMore(list);
    }

    public void runNow(String list, Person by) {
        jobs.add(new Jobs.Order(list, Job.Kind.RUN, "", 0), by);
    }

    /** What undoing a run would change. */
    public Preview undoing(String list, long run) {
        KeptLists kept = lists.all();
        var settings = lists.settings(list).orElseThrow();
        try {
            return proposals.preview(
                    settings, kept.runs("chat").undo(kept.made(settings), run, false));
        } catch (CannotStart e) {
            return new Preview.Unread(List.of(e.getMessage()));
        }
    }

    public void undo(String list, long run, String hash, Person by) {
        jobs.add(new Jobs.Order(list, Job.Kind.UNDO, hash, run), by);
    }

    /** Keeps somebody on a list, or off it, until it ends; replaces what was decided before. */
    public void pin(String list, Pin pin) {
        wishes().pin(list, pin);
    }

    public boolean unpin(String list, String who) {
        return wishes().unpin(list, who);
    }

    public List<Pin> pins(String list) {
        return wishes().pins(list);
    }

    /** Asks the champions whether the changes of their faculties are right. How many were asked. */
    public int askChampions(String list) {
        Map<String, Proposal> found = new LinkedHashMap<>();
        for (String faculty : lists.facultiesOf(list)) {
            if (proposals.of(faculty) instanceof Preview.Ready(Proposal proposal)) {
                found.put(faculty, proposal);
            }
        }
        return announcements.champions(list, found);
    }

    /**
     * A run that wrote.
     *
     * @param approvedBy empty where the guard let it through by itself
     * @param undoes the run that it undid; 0 for none
     * @param undoable whether it is young enough
     */
    public record Past(
            long run,
            String hash,
            Instant began,
            String actor,
            String approvedBy,
            long undoes,
            boolean complete,
            boolean undoable,
            int joined,
            int left) {}

    /** Newest first. */
    public List<Past> history(String list, int most) {
        return runs().latest(list, most).stream().map(this::past).toList();
    }

    private Past past(Run run) {
        List<Entry> entries = runs().entries(run.id());
        return new Past(
                run.id(),
                run.hash(),
                run.began(),
                run.actor(),
                run.approvedBy().orElse(""),
                run.undoes().orElse(0L),
                run.state() == RunState.DONE,
                !entries.isEmpty(),
                count(entries, PlannedChange.Kind.JOIN),
                count(entries, PlannedChange.Kind.LEAVE));
    }

    private static int count(List<Entry> entries, PlannedChange.Kind kind) {
        return (int)
                entries.stream()
                        .filter(one -> one.state().settled())
                        .filter(one -> Proposals.kind(one.change()) == kind)
                        .count();
    }

    /**
     * What became of one change of a run.
     *
     * @param state in words
     */
    public record Became(PlannedChange change, String state) {}

    public List<Became> changes(long run) {
        return runs().entries(run).stream()
                .map(
                        one ->
                                new Became(
                                        new PlannedChange(
                                                Proposals.kind(one.change()),
                                                one.change().subject(),
                                                one.change().shown(),
                                                one.change().because(),
                                                "",
                                                ""),
                                        state(one)))
                .toList();
    }

    private static String state(Entry entry) {
        String words =
                switch (entry.state()) {
                    case DONE -> "done";
                    case ALREADY_SO -> "was so already";
                    case HANDED_OVER -> "in the change sheet";
                    case PARKED -> "refused, tried again daily";
                    case FAILED -> "failed, tried again";
                    case UNKNOWN -> "not known whether it was done";
                    case NOT_TRIED, PENDING -> "not tried";
                };
        return entry.note().isBlank() ? words : words + ": " + entry.note();
    }

    private Wishes wishes() {
        return lists.all().store().wishes();
    }

    private Runs runs() {
        return lists.all().store().runs();
    }
}
