package io.benchmate.diary.jdbc;

import io.benchmate.diary.Change;
import io.benchmate.diary.Diary;
import io.benchmate.diary.Differences;
import io.benchmate.diary.Entry;
import io.benchmate.diary.Kept;
import io.benchmate.people.Person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The diary in the database, and in memory for as long as its version is the same. Every change is
 * one row of its own too, which tells who made it and gives the diary its next version.
 */
final class JdbcDiary implements Diary {
    private static final String SELECT =
            "select id, entry, sequence_number, created_at, changed_at, version from diary_entry";
    private static final String CHANGES =
            "select number, entry_id, title, what, moves, changed_by_name, changed_at"
                    + " from diary_change";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final ZoneId zone;
    private volatile Snapshot known = Snapshot.NONE;

    JdbcDiary(JdbcClient jdbc, TransactionTemplate transaction, InstantSource clock, ZoneId zone) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        this.zone = zone;
    }

    private record Snapshot(
            long version, List<Kept> all, Map<String, Kept> byId, Map<String, Kept> byUid) {
        static final Snapshot NONE = new Snapshot(-1, List.of(), Map.of(), Map.of());

        static Snapshot of(long version, List<Kept> all) {
            return new Snapshot(
                    version,
                    List.copyOf(all),
                    by(all, Kept::id),
                    by(all, kept -> kept.entry().facts().uid()));
        }

        private static Map<String, Kept> by(List<Kept> all, Function<Kept, String> key) {
            return all.stream().collect(Collectors.toMap(key, kept -> kept, (one, two) -> one));
        }
    }

    @Override
    public List<Kept> all() {
        return snapshot().all();
    }

    @Override
    public List<Kept> lately() {
        Snapshot there = known;
        return there.version() < 0 ? all() : there.all();
    }

    @Override
    public long version() {
        return jdbc.sql("select coalesce(max(version), 0) from diary_version")
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<Kept> find(String id) {
        return Optional.ofNullable(snapshot().byId().get(id));
    }

    @Override
    public Optional<Kept> findByUid(String uid) {
        return Optional.ofNullable(snapshot().byUid().get(uid));
    }

    /** The version is read first: what comes in between is read again the next time. */
    private Snapshot snapshot() {
        long now = version();
        Snapshot there = known;
        if (there.version() == now) {
            return there;
        }
        Snapshot read =
                Snapshot.of(
                        now,
                        jdbc.sql(SELECT + " order by created_at, id").query(JdbcDiary::row).list());
        known = read;
        return read;
    }

    @Override
    public Kept save(Entry entry, Person by) {
        return saveAll(List.of(entry), by).getFirst();
    }

    @Override
    public List<Kept> saveAll(List<Entry> entries, Person by) {
        return Objects.requireNonNull(
                transaction.execute(
                        status -> {
                            List<Kept> kept = new ArrayList<>();
                            entries.forEach(entry -> kept.add(keep(entry, by)));
                            known = Snapshot.NONE;
                            return kept;
                        }));
    }

    private Kept keep(Entry entry, Person by) {
        Instant now = clock.instant();
        Optional<Kept> there =
                jdbc.sql(SELECT + " where id = :id for update")
                        .param("id", entry.id())
                        .query(JdbcDiary::row)
                        .optional();
        if (there.isPresent() && there.get().entry().equals(entry)) {
            return there.get();
        }
        Entry before = there.map(Kept::entry).orElse(null);
        long number = note(entry, Differences.of(before, entry, zone), by, now);
        int sequence = there.map(kept -> kept.sequence() + 1).orElse(0);
        write(entry, sequence, number, now);
        return new Kept(entry, sequence, there.map(Kept::createdAt).orElse(now), now, number);
    }

    private void write(Entry entry, int sequence, long version, Instant now) {
        String sql =
                sequence == 0
                        ? """
                        insert into diary_entry (id, uid, entry, sequence_number, created_at,
                            changed_at, version)
                        values (:id, :uid, :entry, :sequence, :now, :now, :version)
                        """
                        : """
                        update diary_entry set uid = :uid, entry = :entry,
                            sequence_number = :sequence, changed_at = :now, version = :version
                        where id = :id
                        """;
        jdbc.sql(sql)
                .param("id", entry.id())
                .param("uid", entry.facts().uid())
                .param("entry", EntryJson.write(entry))
                .param("sequence", sequence)
                .param("now", utc(now))
                .param("version", version)
                .update();
    }

    private long note(Entry entry, Differences differences, Person by, Instant now) {
        long number = next();
        String what = differences.words();
        jdbc.sql(
                        """
                        insert into diary_change (number, entry_id, title, what, moves,
                            changed_by, changed_by_name, changed_at)
                        values (:number, :entry, :title, :what, :moves, :by, :name, :now)
                        """)
                .param("number", number)
                .param("entry", entry.id())
                .param("title", shortened(entry.facts().title(), 300))
                .param("what", shortened(what, 1_000))
                .param("moves", !differences.dates().isEmpty())
                .param("by", by.objectId())
                .param("name", by.name())
                .param("now", utc(now))
                .update();
        return number;
    }

    /** Whoever comes second waits here until the first is done. */
    private long next() {
        if (jdbc.sql("update diary_version set version = version + 1 where id = 1").update() == 0) {
            jdbc.sql("insert into diary_version (id, version) values (1, 1)").update();
        }
        return version();
    }

    @Override
    public List<Change> changes(String entryId) {
        return jdbc.sql(CHANGES + " where entry_id = :entry order by number desc")
                .param("entry", entryId)
                .query(JdbcDiary::change)
                .list();
    }

    @Override
    public List<Change> since(long number) {
        return jdbc.sql(CHANGES + " where number > :number order by number")
                .param("number", number)
                .query(JdbcDiary::change)
                .list();
    }

    private static Change change(ResultSet rs, int row) throws SQLException {
        return new Change(
                rs.getLong(1),
                rs.getString(2),
                rs.getString(3),
                rs.getString(4),
                rs.getBoolean(5),
                rs.getString(6),
                rs.getObject(7, OffsetDateTime.class).toInstant());
    }

    private static Kept row(ResultSet rs, int row) throws SQLException {
        return new Kept(
                EntryJson.read(rs.getString(2)),
                rs.getInt(3),
                rs.getObject(4, OffsetDateTime.class).toInstant(),
                rs.getObject(5, OffsetDateTime.class).toInstant(),
                rs.getLong(6));
    }

    static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
