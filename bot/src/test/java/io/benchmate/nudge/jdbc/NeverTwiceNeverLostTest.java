package io.benchmate.nudge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.calendar.BankHolidayRegion;
import io.benchmate.database.Database;
import io.benchmate.database.SettableClock;
import io.benchmate.nudge.NudgeDigest;
import io.benchmate.nudge.Wishes;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Ten years of days in each part of the UK, with random pauses, imports that move dates, and a bot
 * that is killed again and again at random points: over a thousand times in all.
 */
class NeverTwiceNeverLostTest {
    private static final LocalDate LAST = LocalDate.of(2035, 12, 31);
    private static final List<LocalTime> DAY = List.of(LocalTime.of(9, 30), LocalTime.of(12, 0));
    private static final List<LocalTime> DAY_AND_NIGHT =
            List.of(LocalTime.of(3, 0), LocalTime.of(12, 0), LocalTime.of(19, 0));
    private static final int ACTIONS = 9;

    private final SettableClock clock = new SettableClock("2026-01-01T00:00:00Z");
    private final Set<String> cutOff = new HashSet<>();
    private final Set<String> unknown = new HashSet<>();

    /** By the letter that was cut off, in which it was carried. */
    private final Map<String, Set<String>> carriers = new HashMap<>();

    private Database.Empty database = Database.H2.empty();
    private boolean killed;
    private final Map<String, LocalDate> expected = new HashMap<>();
    private final List<String> lost = new ArrayList<>();
    private Thread.@Nullable UncaughtExceptionHandler before;

    @BeforeEach
    void aKillIsNoNews() {
        before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> {});
    }

    @AfterEach
    void asBefore() {
        Thread.setDefaultUncaughtExceptionHandler(before);
    }

    @ParameterizedTest
    @EnumSource(BankHolidayRegion.class)
    void underAThousandKillsInTenYears(BankHolidayRegion region) {
        database = Database.H2.empty();
        World world = new World(database.jdbc(), database.transactions(), clock, region);
        Random random = new Random(20261125 + region.ordinal());
        Calamity calamity = new Calamity(random);
        Ledgers ledgers = new Ledgers(world);
        for (int i = 0; i < ACTIONS; i++) {
            world.timescales.add(World.FIRST.plusDays(30 + random.nextInt(900)).toString());
        }

        for (LocalDate day = World.FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            happen(world, random, day);
            live(world, calamity, ledgers, random, day);
            if (day.getDayOfMonth() == 1) {
                noteCarriers(world);
                sweep(database, day);
            }
        }

        assertThat(ledgers.wrong).isEmpty();
        assertThat(lost).isEmpty();
        assertThat(calamity.kills()).isGreaterThan(333);
        assertThat(ledgers.arrived).hasSizeGreaterThan(400);
        assertThat(unknown).as("cut off, and known as such").containsAll(cutOff);
        assertThat(cutOff).hasSizeGreaterThan(30);
        assertThat(carriers.keySet()).containsAll(longAgo());
        assertThat(carriers.values()).as("carried once").allMatch(each -> each.size() == 1);
        assertThat(longAgo())
                .as("told again until it arrived")
                .allMatch(key -> arrivesAtLast(key, ledgers));
    }

    private boolean arrivesAtLast(String key, Ledgers ledgers) {
        String now = key;
        while (now != null && !ledgers.arrived.contains(now)) {
            now = carriers.getOrDefault(now, Set.of()).stream().findFirst().orElse(null);
        }
        return now != null;
    }

    private Set<String> longAgo() {
        Set<String> all = new HashSet<>(cutOff);
        all.removeIf(key -> LocalDate.parse(key.split(":")[2]).isAfter(LAST.minusDays(60)));
        return all;
    }

    private static List<String> keys(Database.Empty database, String state) {
        return database.jdbc()
                .sql("select message_key from outbox where state = :state")
                .param("state", state)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** Pauses, and imports that move a date. */
    private void happen(World world, Random random, LocalDate day) {
        if (random.nextInt(40) == 0) {
            String who = World.PEOPLE.get(random.nextInt(World.PEOPLE.size()));
            world.wishes.set(
                    Wishes.Wish.none(who, who).paused(day, day.plusDays(1 + random.nextInt(20))));
        }
        if (random.nextInt(20) == 0) {
            int which = random.nextInt(ACTIONS);
            world.timescales.set(which, day.plusDays(random.nextInt(500) - 20L).toString());
            expected.keySet().removeIf(key -> key.startsWith("nudge:plan:1." + which + ":"));
        }
        for (int i = 0; i < ACTIONS; i++) {
            if (world.timescales.get(i).equals(day.toString())) {
                expected.put("nudge:plan:1.%d:%s:day:%s".formatted(i, day, World.owner(i)), day);
            }
        }
        var history = world.told.history();
        expected.entrySet()
                .removeIf(
                        each -> {
                            boolean told = history.told(each.getKey()).isPresent();
                            if (!told && each.getValue().plusDays(50).isBefore(day)) {
                                lost.add(each.getKey());
                            }
                            return told || each.getValue().plusDays(50).isBefore(day);
                        });
    }

    private void live(
            World world, Calamity calamity, Ledgers ledgers, Random random, LocalDate day) {
        for (LocalTime time : random.nextInt(5) == 0 ? DAY_AND_NIGHT : DAY) {
            Instant now = day.atTime(time).atZone(World.LONDON).toInstant();
            clock.passes(Duration.between(clock.instant(), now));
            calamity.start();
            if (random.nextInt(4) > 0) {
                calamity.lurk();
            }
            tick(world, calamity, ledgers);
            if (calamity.isDead()) {
                cutOff.addAll(keys(database, "SENDING"));
                killed = true;
            } else if (killed) {
                unknown.addAll(keys(database, "UNKNOWN"));
                killed = false;
            }
        }
    }

    private void tick(World world, Calamity calamity, Ledgers ledgers) {
        try {
            world.round(calamity).run(clock.instant());
            world.pump(calamity, ledgers.conversations(clock)).run(clock);
        } catch (Calamity.Killed killed) {
            // The next tick starts it anew.
        }
    }

    private void noteCarriers(World world) {
        database.jdbc()
                .sql(
                        "select message_key from outbox where state in ('SENT', 'UNKNOWN')"
                                + " and saying not like '%\"carried\":[]%'")
                .query(String.class)
                .list()
                .forEach(
                        key ->
                                world.outbox
                                        .posted()
                                        .find(key)
                                        .map(NudgeDigest.class::cast)
                                        .ifPresent(
                                                digest ->
                                                        digest.carried()
                                                                .forEach(
                                                                        letter ->
                                                                                note(
                                                                                        letter,
                                                                                        key))));
    }

    private void note(String letter, String carrier) {
        carriers.computeIfAbsent(letter, _ -> new HashSet<>()).add(carrier);
    }

    private void sweep(Database.Empty database, LocalDate day) {
        var now = day.atStartOfDay(World.LONDON).toOffsetDateTime();
        for (String table : List.of("outbox", "unasked", "nudge_told")) {
            database.jdbc()
                    .sql("delete from " + table + " where retain_until <= :now")
                    .param("now", now)
                    .update();
        }
    }
}
