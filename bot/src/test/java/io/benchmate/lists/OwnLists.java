package io.benchmate.lists;

import io.benchmate.calendar.SpeakingHours;
import io.benchmate.database.SettableClock;
import io.benchmate.fakes.FakeTenant;
import io.benchmate.graphsync.KeptLists;
import io.benchmate.graphsync.Result;
import io.benchmate.graphsync.audit.Schema;
import io.benchmate.outbox.Budget;
import io.benchmate.outbox.Kind;
import io.benchmate.outbox.Moments;
import io.benchmate.outbox.Notices;
import io.benchmate.outbox.Paused;
import io.benchmate.outbox.jdbc.OutboxOn;
import io.benchmate.people.Person;
import io.benchmate.sample.SampleList;

import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import javax.sql.DataSource;

/**
 * The sample's lists in a fake tenant and a database, without web or scheduler: the test says when
 * it is, who may be told then, and when a process looks. Nothing is sent, so what was told is what
 * waits in the outbox. It begins on a Monday in November at midnight.
 */
final class OwnLists implements AutoCloseable {
    static final String PRIYA = "priya-0001";
    static final String SAM = "sam-000001";
    static final String MORGAN = "morgan-001";
    static final String DEE = "dee-000001";
    static final String ASHA = "asha-00001";
    static final String ROBIN = "robin-0001";
    static final String ALL = "technicians";
    static final String SCIENCE = "technicians/science";
    static final String ENGINEERING = "technicians/engineering";

    private static final DataSource SOURCE = migrated();
    private static final List<String> TABLES =
            List.of(
                    "sync_items",
                    "sync_runs",
                    "sync_attempts",
                    "sync_sizes",
                    "sync_approvals",
                    "sync_parked",
                    "sync_addresses",
                    "sync_disabled",
                    "sync_standings",
                    "sync_rejections",
                    "sync_counts",
                    "sync_leases",
                    "outbox",
                    "outbox_key",
                    "unasked");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final List<LocalTime> TIMES = List.of(LocalTime.of(7, 0), LocalTime.of(19, 0));
    private static final List<Kind> KINDS =
            List.of(
                    new Kind("list-plans-wait", ListSaying.PlansWait.class),
                    new Kind("list-runs-fail", ListSaying.RunsFail.class),
                    new Kind("list-keeper-leaves", ListSaying.KeeperLeaves.class),
                    new Kind("list-run-ended", ListSaying.RunEnded.class),
                    new Kind("list-welcome", ListSaying.Welcome.class),
                    new Kind("list-farewell", ListSaying.Farewell.class));

    final FakeTenant tenant = new FakeTenant();
    final SettableClock clock = new SettableClock("2026-11-02T00:00:00Z");
    final JdbcClient jdbc = JdbcClient.create(SOURCE);
    final OutboxOn outbox;
    final Waiting jobs = new Waiting();
    private final Path file;
    private final PlatformTransactionManager transactions = new JdbcTransactionManager(SOURCE);

    /** When people may be told; any time, if a test does not say otherwise. */
    private Moments hours = Moments.ANY;

    OwnLists() {
        SampleList.fill(tenant, new SampleList.Cast(MORGAN, DEE, ASHA, ROBIN));
        TABLES.forEach(table -> jdbc.sql("delete from " + table).update());
        outbox = new OutboxOn(jdbc, new TransactionTemplate(transactions), clock, KINDS.toArray(Kind[]::new));
        file = SampleList.file(folder(), tenant.url());
    }

    /** One for all tests, each of which begins with empty tables. */
    private static DataSource migrated() {
        JdbcDataSource database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        Flyway.configure().dataSource(database).load().migrate();
        Schema.migrate(database);
        return database;
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("own-lists");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the institution's usual hours, pauses or not. */
    void usualHours() {
        SpeakingHours usual = SpeakingHours.usual(LONDON);
        hours =
                new Moments() {
                    @Override
                    public Instant next(String person, Instant now) {
                        LocalDate day = LocalDate.ofInstant(now, LONDON);
                        Instant opening = usual.opening(day).toInstant();
                        return usual.hold(now)
                                ? now
                                : opening.isAfter(now)
                                        ? opening
                                        : usual.opening(day.plusDays(1)).toInstant();
                    }

                    @Override
                    public boolean suit(String person, Instant now) {
                        return usual.hold(now);
                    }
                };
    }

    /** Everybody has paused what can wait. */
    void allHavePaused() {
        hours = new Paused();
    }

    /** The next such time of the day, in London. */
    void until(int hour, int minute) {
        ZonedDateTime now = clock.instant().atZone(LONDON);
        ZonedDateTime then = now.with(LocalTime.of(hour, minute));
        clock.passes(Duration.between(now, then.isAfter(now) ? then : then.plusDays(1)));
    }

    /** As in another week. */
    void budgetsAreFree() {
        jdbc.sql("delete from unasked").update();
    }

    /** The person has got as much as a week allows. */
    void budgetIsUsedUp(String person) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        outbox.unasked().take(person, today.minusDays(1), "nudge");
        outbox.unasked().take(person, today.minusDays(2), "nudge");
    }

    /** A process that knows nothing but what the database and the tenant have. */
    Process start() {
        return new Process(this);
    }

    /** Somebody asks for this; the next tick does it. */
    void asks(String person, String list, Job.Kind kind, String hash, long undoes) {
        jobs.add(new Jobs.Order(list, kind, hash, undoes), new Person(person, person));
    }

    /** All of a kind that the person was told so far. */
    <T extends ListSaying> List<T> told(Class<T> type, String person) {
        return KINDS.stream()
                .filter(each -> each.type().equals(type))
                .flatMap(each -> outbox.posted().waiting(each.name()).stream())
                .filter(each -> each.to().id().equals(person))
                .map(each -> type.cast(each.saying()))
                .toList();
    }

    @Override
    public void close() {
        tenant.close();
    }

    /** Each tick of a process is one of the scheduler's. */
    static final class Process {
        private final Lists lists;
        private final Runner runner;
        final Proposals proposals;

        private Process(OwnLists own) {
            lists =
                    Lists.of(
                            KeptLists.open(
                                    own.file,
                                    Map.of(),
                                    SOURCE,
                                    new KeptLists.Time(own.clock, wait -> {})));
            Timetable timetable = new Timetable(TIMES, LONDON);
            Keepers keepers = new Keepers(lists, own.clock);
            Sync sync =
                    new Sync(
                            lists,
                            timetable,
                            new Memberships(lists, own.clock, LONDON),
                            keepers,
                            own.clock);
            proposals = new Proposals(lists);
            Announcements announcements =
                    new Announcements(
                            lists,
                            new Announcements.Post(own.notices(), own.outbox.posted()),
                            () -> Set.of(PRIYA, SAM),
                            keepers);
            Greetings greetings = new Greetings(true, true, new NoChoice());
            News news =
                    new News(
                            lists,
                            sync,
                            announcements,
                            new Greeter(lists, own.notices(), greetings),
                            own.moments());
            runner =
                    new Runner(
                            new Runner.Work(lists, own.jobs, proposals, sync, announcements, news),
                            new Runner.Clock(own.clock, timetable, own.clock.instant()));
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
                    kept.runs("chat")
                            .undo(kept.made(lists.settings(list).orElseThrow()), run, false);
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
    }

    private Notices notices() {
        return new Notices(
                outbox.outbox(),
                outbox.unasked(),
                Budget.USUAL,
                new Notices.Time(clock, LONDON, moments()),
                transactions);
    }

    private Moments moments() {
        return new Moments() {
            @Override
            public Instant next(String person, Instant now) {
                return hours.next(person, now);
            }

            @Override
            public boolean suit(String person, Instant now) {
                return hours.suit(person, now);
            }
        };
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

    /** What waits to be done, in memory. */
    static final class Waiting implements Jobs {
        private final List<Job> waiting = new ArrayList<>();
        private int ids;

        @Override
        public boolean add(Order order, Person asker) {
            String id = "job-" + ids++;
            return waiting.add(
                    new Job(
                            id,
                            order.list(),
                            order.kind(),
                            order.hash(),
                            order.undoes(),
                            asker,
                            Instant.EPOCH));
        }

        @Override
        public List<Job> waiting() {
            return List.copyOf(waiting);
        }

        @Override
        public void done(String id) {
            waiting.removeIf(each -> each.id().equals(id));
        }
    }
}
