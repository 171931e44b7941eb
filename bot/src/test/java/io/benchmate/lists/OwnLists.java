package io.benchmate.lists;

import io.benchmate.calendar.SpeakingHours;
import io.benchmate.database.SettableClock;
import io.benchmate.fakes.FakeTenant;
import io.benchmate.graphsync.KeptLists;
import io.benchmate.graphsync.audit.Schema;
import io.benchmate.outbox.Budget;
import io.benchmate.outbox.Kind;
import io.benchmate.outbox.Moments;
import io.benchmate.outbox.Notices;
import io.benchmate.outbox.Paused;
import io.benchmate.outbox.jdbc.OutboxOn;
import io.benchmate.people.Person;
import io.benchmate.sample.SampleList;
import io.benchmate.sample.TemporaryFolders;

import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
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
    static final ZoneId LONDON = ZoneId.of("Europe/London");
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
    final WaitingJobs jobs = new WaitingJobs();
    private final Path file;
    private final PlatformTransactionManager transactions = new JdbcTransactionManager(SOURCE);

    /** When people may be told; any time, if a test does not say otherwise. */
    private Moments hours = Moments.ANY;

    OwnLists() {
        SampleList.fill(tenant, new SampleList.Cast(MORGAN, DEE, ASHA, ROBIN));
        ListTables.OF_RUNS.forEach(table -> jdbc.sql("delete from " + table).update());
        outbox =
                new OutboxOn(
                        jdbc,
                        new TransactionTemplate(transactions),
                        clock,
                        KINDS.toArray(Kind[]::new));
        file = SampleList.file(TemporaryFolders.make("own-lists"), tenant.url());
    }

    /** One for all tests, each of which begins with empty tables. */
    private static DataSource migrated() {
        JdbcDataSource database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        Flyway.configure().dataSource(database).load().migrate();
        Schema.migrate(database);
        return database;
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

    /** All that a run was to do is found done, which a target may say. */
    int found(long run) {
        return jdbc.sql("update sync_items set state = 'ALREADY_SO' where run_id = :run")
                .param("run", run)
                .update();
    }

    /** A process that knows nothing but what the database and the tenant have. */
    ListProcess start() {
        return new ListProcess(this);
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

    KeptLists.Opened opened() {
        return KeptLists.open(file, Map.of(), SOURCE, new KeptLists.Time(clock, wait -> {}));
    }

    Notices notices() {
        return new Notices(
                outbox.outbox(),
                outbox.unasked(),
                Budget.USUAL,
                new Notices.Time(clock, LONDON, moments()),
                transactions);
    }

    Moments moments() {
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
}
