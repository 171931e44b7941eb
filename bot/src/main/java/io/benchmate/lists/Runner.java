package io.benchmate.lists;

import io.benchmate.graphsync.CannotStart;
import io.benchmate.graphsync.KeptLists;
import io.benchmate.graphsync.Prepared;
import io.benchmate.graphsync.Result;
import io.benchmate.graphsync.SyncList;
import io.benchmate.graphsync.audit.Attempts;
import io.benchmate.graphsync.reconcile.Change;
import io.benchmate.graphsync.settings.ListSettings;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Does what waits: first what somebody asked for, then every list whose time has come. Called again
 * and again; a kill in the middle of a run is mended by the next call, since what is to be done is
 * in the database and a run begins from what its target shows. One call at a time in one process;
 * several processes exclude each other by graph-sync's leases.
 */
final class Runner {
    private static final Logger LOG = LoggerFactory.getLogger(Runner.class);

    private static final String BROKEN =
            "What was done and what not, the next run finds out by itself; the log has the cause.";

    private final Lists lists;
    private final Jobs jobs;
    private final Proposals proposals;
    private final Sync sync;
    private final Announcements announcements;
    private final News news;
    private final Clock clock;

    Runner(Work work, Clock clock) {
        this.lists = work.lists();
        this.jobs = work.jobs();
        this.proposals = work.proposals();
        this.sync = work.sync();
        this.announcements = work.announcements();
        this.news = work.news();
        this.clock = clock;
    }

    /** What a tick needs. */
    record Work(
            Lists lists,
            Jobs jobs,
            Proposals proposals,
            Sync sync,
            Announcements announcements,
            News news) {}

    /**
     * When it is, and when it should be.
     *
     * @param started since when this process looks: a list that was never tried waits for the first
     *     time after it
     */
    record Clock(InstantSource source, Timetable timetable, Instant started) {
        Instant now() {
            return source.instant();
        }
    }

    void tick() {
        if (!lists.areSetUp()) {
            return;
        }
        for (Job job : jobs.waiting()) {
            try {
                carry(job);
            } catch (RuntimeException e) {
                LOG.error("The job {} of the list {} broke off", job.id(), job.list(), e);
                announcements.ended(job, "That broke off", List.of(BROKEN), 0);
                jobs.done(job.id());
            }
        }
        Optional<Instant> due = clock.timetable().latest(clock.now());
        for (ListSettings one : lists.settings()) {
            if (due.filter(at -> at.isAfter(tried(one.name()))).isPresent()) {
                scheduled(one);
            }
        }
        news.look(clock.now());
    }

    /** The latest time at which the list was run, whatever came of it. */
    private Instant tried(String list) {
        return lists.all()
                .store()
                .attempts()
                .last(list)
                .map(Attempts.Attempt::at)
                .orElse(clock.started());
    }

    private void scheduled(ListSettings list) {
        Result result =
                outcome(list, made -> lists.all().runs("schedule").apply(made), "the schedule");
        after(list, result);
        waits(list, result, "");
    }

    /** Tells who should look, where a plan is held that nobody has rejected. */
    private void waits(ListSettings list, Result result, String seenBy) {
        if (result instanceof Result.HeldBack held && !isRejected(held.prepared())) {
            news.waits(proposals.proposal(list, held.prepared()), seenBy);
        }
    }

    private boolean isRejected(Prepared prepared) {
        return lists.all()
                .store()
                .wishes()
                .rejectedBy(prepared.plan().list(), prepared.plan().hash())
                .isPresent();
    }

    private void carry(Job job) {
        Optional<ListSettings> list = lists.settings(job.list());
        if (list.isEmpty()) {
            jobs.done(job.id());
            return;
        }
        KeptLists kept = lists.all();
        String by = job.asker().name();
        Result result =
                outcome(
                        list.get(),
                        made ->
                                switch (job.kind()) {
                                    case RUN -> kept.runs(by).apply(made);
                                    case APPLY -> kept.runs(by).apply(made, job.hash(), by);
                                    case UNDO ->
                                            kept.runs(by).undo(made, job.undoes(), job.hash(), by);
                                },
                        by);
        if (result instanceof Result.Busy) {
            return;
        }
        tell(job, result);
        jobs.done(job.id());
        after(list.get(), result);
        if (job.kind() != Job.Kind.UNDO) {
            waits(list.get(), result, job.asker().objectId());
        }
    }

    private Result outcome(
            ListSettings list, java.util.function.Function<SyncList, Result> work, String who) {
        try {
            return work.apply(lists.all().made(list));
        } catch (CannotStart e) {
            String reason = String.valueOf(e.getMessage());
            LOG.warn("A list cannot be run for {}: {}", who, reason);
            lists.all().store().attempts().add(list.name(), false, reason);
            return new Result.Unread(List.of(reason));
        }
    }

    /** What follows from any run. */
    private void after(ListSettings list, Result result) {
        sync.changed(list.name());
        Set<String> warnings = new LinkedHashSet<>(sync.keepers().warnings(list.name()));
        prepared(result).ifPresent(one -> warnings.addAll(one.warnings()));
        news.leaving(list.name(), warnings);
        switch (result) {
            case Result.Busy _, Result.NothingToUndo _, Result.HeldBack _ -> {}
            case Result.Shown _, Result.Applied _, Result.Refused _, Result.Unread _ ->
                    news.waitsNoMore(list.name());
        }
    }

    private static Optional<Prepared> prepared(Result result) {
        return switch (result) {
            case Result.Shown one -> Optional.of(one.prepared());
            case Result.HeldBack one -> Optional.of(one.prepared());
            case Result.Refused one -> Optional.of(one.prepared());
            case Result.Applied one -> Optional.of(one.prepared());
            case Result.Unread _, Result.Busy _, Result.NothingToUndo _ -> Optional.empty();
        };
    }

    private void tell(Job job, Result result) {
        switch (result) {
            case Result.Applied one -> applied(job, one);
            case Result.Unread one ->
                    unchanged(
                            job,
                            "Nothing was changed: not everything could be read",
                            one.reasons());
            case Result.Refused one ->
                    unchanged(
                            job,
                            "Nothing was changed: the list must not be written to",
                            List.of(one.reason()));
            case Result.HeldBack one ->
                    unchanged(
                            job,
                            "Nothing was changed: somebody has to look first",
                            one.held().words());
            case Result.Shown one -> shown(job, one.prepared());
            case Result.NothingToUndo one ->
                    unchanged(job, "There was nothing to undo", List.of(one.reason()));
            case Result.Busy _ -> {}
        }
    }

    private void unchanged(Job job, String heading, List<String> lines) {
        announcements.ended(job, heading, lines, 0);
    }

    private void shown(Job job, Prepared prepared) {
        unchanged(
                job,
                prepared.plan().isEmpty()
                        ? "There was nothing to do"
                        : "Nothing was changed: the plan is another one by now",
                List.of(ChangeWords.of(proposal(job, prepared))));
    }

    private Proposal proposal(Job job, Prepared prepared) {
        return proposals.proposal(lists.settings(job.list()).orElseThrow(), prepared);
    }

    private void applied(Job job, Result.Applied done) {
        List<String> lines = new ArrayList<>();
        long joined = settled(done, Change.Join.class);
        long left = settled(done, Change.Leave.class);
        long moved = settled(done, Change.NewAddress.class);
        lines.add(
                "%d joined, %d left%s."
                        .formatted(
                                joined,
                                left,
                                moved == 0 ? "" : ", %d got a new address".formatted(moved)));
        long open = done.entries().stream().filter(one -> !one.state().settled()).count();
        if (open > 0) {
            lines.add(
                    "%d could not be done yet; the history names them, and they are tried again."
                            .formatted(open));
        }
        if (done.unseen() > 0) {
            lines.add(
                    "%d cannot be seen on the list yet, which is usual for some minutes."
                            .formatted(done.unseen()));
        }
        announcements.ended(job, heading(job, open == 0), lines, done.run());
    }

    private static String heading(Job job, boolean all) {
        String nearly = all ? "" : "nearly ";
        return job.kind() == Job.Kind.UNDO
                ? "Run %d is %sundone".formatted(job.undoes(), nearly)
                : "The list is %sup to date".formatted(nearly);
    }

    private static long settled(Result.Applied done, Class<? extends Change> kind) {
        return done.entries().stream()
                .filter(one -> one.state().settled() && kind.isInstance(one.change()))
                .count();
    }
}
