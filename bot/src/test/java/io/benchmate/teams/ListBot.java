package io.benchmate.teams;

import static io.benchmate.teams.KeepingBot.ROBIN;
import static io.benchmate.teams.KeepingBot.SAM;

import io.benchmate.fakes.FakeTenant;
import io.benchmate.graphsync.KeptLists;
import io.benchmate.lists.ListTables;
import io.benchmate.lists.Lists;
import io.benchmate.lists.Sync;
import io.benchmate.outbox.Moments;
import io.benchmate.sample.SampleList;
import io.benchmate.sample.TemporaryFolders;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The whole bot with a tenant whose groups really change, and a clock that can be put forward (by
 * less than an hour in all, since tokens end). Sam keeps the list, Asha is the champion of Science,
 * Robin is a technician. Each test begins anew.
 */
final class ListBot implements AutoCloseable {
    static final String ASHA = "00000000-0000-0000-0000-0000000000a3";
    static final String DEE = "00000000-0000-0000-0000-0000000000a4";

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{20}");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final List<String> TABLES =
            ListTables.and(
                    "list_job", "list_request", "list_confirmation", "list_greeting", "audit");

    final FakeTenant tenant = new FakeTenant();
    final KeepingBot bot;
    private final Map<String, Integer> before = new HashMap<>();

    /** The clock, and when people may be told; of one bot at a time. */
    static final class Watch {
        static final AtomicReference<Duration> AHEAD = new AtomicReference<>(Duration.ZERO);
        static final AtomicReference<Moments> MOMENTS = new AtomicReference<>(Moments.ANY);

        @Bean
        @Primary
        InstantSource watch() {
            return () -> Instant.now().plus(AHEAD.get());
        }

        /** At any time, if a test says nothing else: they run at night and at weekends too. */
        @Bean
        @Primary
        Moments testMoments() {
            return new Moments() {
                @Override
                public Instant next(String person, Instant now) {
                    return MOMENTS.get().next(person, now);
                }

                @Override
                public boolean suit(String person, Instant now) {
                    return MOMENTS.get().suit(person, now);
                }
            };
        }

        /** The fake tenant shows at once what was written, so nobody waits before looking. */
        @Bean
        KeptLists.Time hurry(InstantSource watch) {
            return new KeptLists.Time(watch, wait -> {});
        }
    }

    ListBot(String... more) {
        Watch.AHEAD.set(Duration.ZERO);
        maySpeak(Moments.ANY);
        List<String> all = new ArrayList<>();
        all.add("--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        all.add(
                "--benchmate.lists.file="
                        + SampleList.file(TemporaryFolders.make("lists"), tenant.url()));
        all.add("--benchmate.lists.tick=100ms");
        all.add("--benchmate.outbox.tick=100ms");
        all.add("--db-scheduler.polling-interval=100ms");
        all.addAll(List.of(more));
        fill();
        bot = new KeepingBot(all, Watch.class);
    }

    private void fill() {
        tenant.forget();
        SampleList.fill(tenant, new SampleList.Cast(SAM, DEE, ASHA, ROBIN));
    }

    /** A time of day so long after now, as the settings have it. */
    static String in(Duration time) {
        return LocalTime.ofInstant(Instant.now().plus(time), LONDON)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    /** Everything as at the start, what is remembered for minutes included. */
    void anew() {
        tenant.down(false);
        JdbcClient jdbc = bot.bean(JdbcClient.class);
        TABLES.forEach(table -> jdbc.sql("delete from " + table).update());
        fill();
        passes(Duration.ofSeconds(125));
        for (String person : List.of(KeepingBot.PRIYA, SAM, ROBIN, ASHA)) {
            before.put(person, bot.messages("a:" + person));
        }
    }

    /** From now on people are told by this rule. */
    void maySpeak(Moments rule) {
        Watch.MOMENTS.set(rule);
    }

    void passes(Duration time) {
        Watch.AHEAD.updateAndGet(ahead -> ahead.plus(time));
    }

    /** As in another week, and at the next look. */
    void budgetsAreFree() {
        bot.bean(JdbcClient.class).sql("delete from unasked").update();
        passes(Duration.ofMinutes(1));
    }

    /** Waits, for at most two minutes, until every list was run so often. */
    void awaitAttempts(int runs) {
        JdbcClient jdbc = bot.bean(JdbcClient.class);
        long all = (long) runs * bot.bean(Lists.class).names().size();
        for (int i = 0; i < 1_200; i++) {
            if (jdbc.sql("select count(*) from sync_attempts").query(Long.class).single() >= all) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        throw new AssertionError("no run came");
    }

    /** Waits, for at most two minutes, until so many runs in a row of every list have failed. */
    void awaitFailures(int failures) {
        List<String> names = bot.bean(Lists.class).names();
        for (int i = 0; i < 1_200; i++) {
            if (names.stream()
                    .allMatch(one -> bot.bean(Sync.class).freshness(one).failures() >= failures)) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        throw new AssertionError("no run failed");
    }

    /** Waits, for at most two minutes, until there are so many messages with these words. */
    void awaitCount(String person, String words, long count) {
        for (int i = 0; i < 1_200 && count(person, words) < count; i++) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        if (count(person, words) < count) {
            throw new AssertionError("too few messages: " + words);
        }
    }

    String says(String person, String text) {
        return bot.says(person, text);
    }

    JsonNode card(String person, String text) {
        return bot.card(person, text);
    }

    String press(String person, String verb, Map<String, String> data) {
        return bot.press(person, Activities.JSON.createObjectNode(), verb, data).toString();
    }

    /** The message of this test with these words, asked or not. */
    String told(String person, String words) {
        return bot.told(person, words, before.getOrDefault(person, 0));
    }

    /** How many messages of this test have these words so far. */
    long count(String person, String words) {
        return bot.count(person, words, before.getOrDefault(person, 0));
    }

    /** The id of the one request that waits. */
    String request(String keeper) {
        return found("\"id\":\"([0-9a-f-]{36})\"", card(keeper, "list requests").toString());
    }

    static String hash(String text) {
        Matcher hash = HASH.matcher(text);
        if (!hash.find()) {
            throw new AssertionError(text);
        }
        return hash.group();
    }

    static String dataHash(String card) {
        return found("\"hash\":\"([0-9a-f]{20})\"", card);
    }

    private static String found(String pattern, String text) {
        Matcher match = Pattern.compile(pattern).matcher(text);
        if (!match.find()) {
            throw new AssertionError(text);
        }
        return match.group(1);
    }

    @Override
    public void close() {
        bot.close();
        tenant.close();
        Watch.AHEAD.set(Duration.ZERO);
        maySpeak(Moments.ANY);
    }
}
