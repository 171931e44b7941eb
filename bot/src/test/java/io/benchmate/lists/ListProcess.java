package io.benchmate.lists;

import io.benchmate.graphsync.KeptLists;
import io.benchmate.graphsync.Result;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A process that keeps {@link OwnLists}, and knows at its start nothing but what the database and
 * the tenant have. Each tick is one of the scheduler's.
 */
final class ListProcess {
    private static final Timetable TIMES =
            new Timetable(List.of(LocalTime.of(7, 0), LocalTime.of(19, 0)), OwnLists.LONDON);

    private final Lists lists;
    private final Runner runner;
    private final Proposals proposals;

    ListProcess(OwnLists own) {
        lists = Lists.of(own.opened());
        proposals = new Proposals(lists);
        Keepers keepers = new Keepers(lists, own.clock);
        Sync sync =
                new Sync(
                        lists,
                        TIMES,
                        new Memberships(lists, own.clock, OwnLists.LONDON),
                        keepers,
                        own.clock);
        Announcements announcements = announcements(own, keepers);
        News news = new News(lists, sync, announcements, greeter(own), own.moments());
        runner =
                new Runner(
                        new Runner.Work(lists, own.jobs, proposals, sync, announcements, news),
                        new Runner.Clock(own.clock, TIMES, own.clock.instant()));
    }

    private Announcements announcements(OwnLists own, Keepers keepers) {
        return new Announcements(
                lists,
                new Announcements.Post(own.notices(), own.outbox.posted()),
                () -> Set.of(OwnLists.PRIYA, OwnLists.SAM),
                keepers);
    }

    /** Both hello and goodbye are wanted. */
    private Greeter greeter(OwnLists own) {
        return new Greeter(lists, own.notices(), new Greetings(true, true, new NoChoice()));
    }

    void tick() {
        runner.tick();
    }

    /** The run that wrote last to the list. */
    long lastRun(String list) {
        return lists.all().store().runs().last(list).orElseThrow().id();
    }

    /** The hash of what undoing a run would change. */
    String undoing(String list, long run) {
        KeptLists kept = lists.all();
        Result shown =
                kept.runs("chat").undo(kept.made(lists.settings(list).orElseThrow()), run, false);
        return ((Result.Shown) shown).prepared().plan().hash();
    }

    /** Holds what would change on the list now. */
    void reject(String list) {
        lists.all().store().wishes().reject(list, hash(list), "somebody");
    }

    /** The hash of what would change on the list now. */
    String hash(String list) {
        return ((Preview.Ready) proposals.of(list)).proposal().hash();
    }

    private record NoChoice() implements Greetings.Choices {
        @Override
        public Optional<Greetings.Choice> of(Greetings.Kind kind) {
            return Optional.empty();
        }

        @Override
        public void choose(Greetings.Kind kind, boolean on) {
            throw new UnsupportedOperationException();
        }
    }
}
