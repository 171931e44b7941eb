package io.benchmate.graphsync.audit;

import io.benchmate.graphsync.reconcile.Change;
import io.benchmate.graphsync.reconcile.Past;
import io.benchmate.graphsync.roster.Address;
import io.benchmate.graphsync.roster.Roster;
import io.benchmate.graphsync.roster.SourceSize;
import io.benchmate.graphsync.roster.Standing;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import javax.sql.DataSource;

/** What one run leaves for the next. */
public final class Memory {
    /** How long a target's readers may show the old state. */
    public static final Duration LAG = Duration.ofMinutes(15);

    private static final Duration PARKED = Duration.ofHours(23);

    private final Sql sql;
    private final Runs runs;
    private final InstantSource clock;

    public Memory(DataSource source, InstantSource clock) {
        this.sql = new Sql(source);
        this.runs = new Runs(source, clock);
        this.clock = clock;
    }

    public Past past(String list) {
        Set<String> joined = new HashSet<>();
        Set<String> left = new HashSet<>();
        for (Entry entry : runs.doneSince(list, clock.instant().minus(LAG))) {
            switch (entry.change()) {
                case Change.Join join -> note(join.subject(), joined, left);
                case Change.NewAddress move -> {
                    note(move.subject(), joined, left);
                    note(move.old().id(), left, joined);
                }
                case Change.Leave leave -> note(leave.subject(), left, joined);
            }
        }
        return new Past(addresses(list), parked(list), joined, left);
    }

    private static void note(String subject, Set<String> to, Set<String> from) {
        to.add(subject);
        from.remove(subject);
    }

    private Map<String, Address> addresses(String list) {
        Map<String, Address> found = new HashMap<>();
        sql.list(
                        "select person_key, address from sync_addresses where list = ?",
                        row ->
                                Map.entry(
                                        Sql.text(row, "person_key"),
                                        new Address(Sql.text(row, "address"))),
                        list)
                .forEach(one -> found.put(one.getKey(), one.getValue()));
        return found;
    }

    private Map<String, String> parked(String list) {
        return sql
                .list(
                        "select subject, reason from sync_parked where list = ? and tried_at > ?",
                        row -> Map.entry(Sql.text(row, "subject"), Sql.text(row, "reason")),
                        list,
                        clock.instant().minus(PARKED))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How much each source held when a plan was last let through. */
    public Map<String, Integer> sizes(String list) {
        return sql
                .list(
                        "select source, size from sync_sizes where list = ?",
                        row -> Map.entry(Sql.text(row, "source"), row.getInt("size")),
                        list)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public void sizes(String list, List<SourceSize> sizes) {
        replace(
                "sync_sizes",
                list,
                "insert into sync_sizes (list, source, size) values (?, ?, ?)",
                sizes.stream()
                        .map(one -> new @Nullable Object[] {list, one.source(), one.size()})
                        .toList());
    }

    public Map<String, LocalDate> disabledSince(String list) {
        return sql
                .list(
                        "select person_key, since from sync_disabled where list = ?",
                        row ->
                                Map.entry(
                                        Sql.text(row, "person_key"),
                                        row.getObject("since", LocalDate.class)),
                        list)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** After every complete reading: how everybody stands, and since when accounts are disabled. */
    public void reading(Roster roster, LocalDate today) {
        String list = roster.list();
        Map<String, LocalDate> known = disabledSince(list);
        List<@Nullable Object[]> disabled = new ArrayList<>();
        List<@Nullable Object[]> standings = new ArrayList<>();
        Instant now = clock.instant();
        for (Standing one : roster.standings()) {
            String key = one.person().key();
            if (!one.person().account().enabled()) {
                disabled.add(new @Nullable Object[] {list, key, known.getOrDefault(key, today)});
            }
            standings.add(Standings.row(list, one, now));
        }
        replace(
                "sync_disabled",
                list,
                "insert into sync_disabled (list, person_key, since) values (?, ?, ?)",
                disabled);
        replace("sync_standings", list, Standings.INSERT, standings);
    }

    /** After a run: who is on the list under which address, and who was refused. */
    public void run(String list, List<Entry> entries) {
        for (Entry entry : entries) {
            sql.update(
                    "delete from sync_parked where list = ? and subject = ?",
                    list,
                    entry.change().subject());
            if (entry.state() == ItemState.PARKED) {
                sql.update(
                        "insert into sync_parked (list, subject, reason, tried_at)"
                                + " values (?, ?, ?, ?)",
                        list,
                        entry.change().subject(),
                        entry.note(),
                        entry.changed());
            }
        }
    }

    /**
     * Under which address everybody is on the list now.
     *
     * @param open keys of people whose change is not done: their old addresses are kept in mind
     */
    public void addresses(Roster roster, Set<String> open) {
        Map<String, Address> known = addresses(roster.list());
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Standing.On one : roster.on()) {
            String key = one.person().key();
            Optional.ofNullable(open.contains(key) ? known.get(key) : null)
                    .or(() -> one.person().mail())
                    .ifPresent(
                            mail ->
                                    rows.add(
                                            new @Nullable Object[] {
                                                roster.list(), key, mail.value()
                                            }));
        }
        replace(
                "sync_addresses",
                roster.list(),
                "insert into sync_addresses (list, person_key, address) values (?, ?, ?)",
                rows);
    }

    private void replace(String table, String list, String insert, List<@Nullable Object[]> rows) {
        sql.together(
                connection -> {
                    Sql.update(connection, "delete from " + table + " where list = ?", list);
                    Sql.batch(connection, insert, rows);
                    return null;
                });
    }
}
