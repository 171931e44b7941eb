package io.benchmate.diary.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.database.Database;
import io.benchmate.database.OnBothDatabases;
import io.benchmate.database.SettableClock;
import io.benchmate.diary.Award;
import io.benchmate.diary.Change;
import io.benchmate.diary.Diary;
import io.benchmate.diary.Entries;
import io.benchmate.diary.Entry;
import io.benchmate.diary.Event;
import io.benchmate.diary.IncomingEntries;
import io.benchmate.diary.IncomingFile;
import io.benchmate.diary.Kept;
import io.benchmate.diary.Moment;
import io.benchmate.diary.Stage;
import io.benchmate.diary.Status;
import io.benchmate.diary.When;
import io.benchmate.diary.importing.Comparison;
import io.benchmate.diary.importing.EntryTable;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

@OnBothDatabases
class JdbcDiaryTest {
    private final SettableClock clock = new SettableClock("2026-02-01T09:00:00Z");
    private final Database.Empty database;
    private final Diary diary;

    JdbcDiaryTest(Database which) {
        database = which.empty();
        diary = open();
    }

    private JdbcDiary open() {
        return new JdbcDiary(database.jdbc(), database.transactions(), clock, Entries.LONDON);
    }

    @Test
    void givesBackWhatWasKeptToTheLetter() {
        List<Entry> entries =
                List.of(
                        Entries.event("1", "Forum", "2026-03-03T14:00"),
                        Entries.days("2", "Open day", "2026-03-29", "2026-03-30"),
                        Entries.weekly("3", "Coffee", "2026-03-06T10:30"),
                        Entries.award("4", "Papin Prize", "2026-05-01", "2026-07-01"),
                        Entries.unconfirmed("5", "Biennial Medal", "2025-02-20"));

        diary.saveAll(entries, Entries.KIM);

        assertThat(open().all()).extracting(Kept::entry).containsExactlyElementsOf(entries);
    }

    @Test
    void countsASequenceForEachChangeAndNoneForTheSameAgain() {
        Event event = Entries.event("1", "Forum", "2026-03-03T14:00");
        diary.save(event, Entries.KIM);
        clock.passes(Duration.ofHours(1));

        Kept same = diary.save(event, Entries.KIM);
        Kept moved = diary.save(moved(event), Entries.KIM);
        Kept cancelled = diary.save(moved(event).as(Status.CANCELLED), Entries.KIM);

        assertThat(same.sequence()).isZero();
        assertThat(moved.sequence()).isEqualTo(1);
        assertThat(cancelled.sequence()).isEqualTo(2);
        assertThat(cancelled.createdAt()).isEqualTo("2026-02-01T09:00:00Z");
        assertThat(cancelled.changedAt()).isEqualTo("2026-02-01T10:00:00Z");
        assertThat(diary.find("1")).contains(cancelled);
    }

    @Test
    void tellsWhoChangedWhat() {
        Event event = Entries.event("1", "Forum", "2026-03-03T14:00");
        diary.save(event, Entries.KIM);
        diary.save(moved(event), Entries.KIM);

        List<Change> changes = diary.changes("1");

        assertThat(changes).extracting(Change::byName).containsOnly("Kim Example");
        assertThat(changes)
                .extracting(Change::what)
                .containsExactly(
                        "moved from Tuesday 3 March 2026, 14:00 to 15:00 to Tuesday 10 March 2026,"
                                + " 14:00 to 15:00",
                        "added");
        assertThat(changes).extracting(Change::moves).containsExactly(true, false);
        assertThat(diary.since(changes.getLast().number())).containsExactly(changes.getFirst());
    }

    @Test
    void anotherInstanceSeesItAtOnce() {
        Diary other = open();
        assertThat(other.all()).isEmpty();
        long before = other.version();

        diary.save(Entries.event("1", "Forum", "2026-03-03T14:00"), Entries.KIM);

        assertThat(other.version()).isGreaterThan(before);
        assertThat(other.findByUid("1@example.org")).isPresent();
    }

    @Test
    void writersAtOnceLoseNothing() {
        diary.save(Entries.event("first", "Forum", "2026-03-03T14:00"), Entries.KIM);
        List<CompletableFuture<Void>> writers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String id = "w" + i;
            writers.add(
                    CompletableFuture.runAsync(
                            () ->
                                    open().save(
                                                    Entries.event(id, "Talk", "2026-03-03T14:00"),
                                                    Entries.KIM)));
        }
        writers.forEach(CompletableFuture::join);

        assertThat(diary.all()).hasSize(9);
        assertThat(diary.since(0)).extracting(Change::number).doesNotHaveDuplicates().hasSize(9);
    }

    @Test
    void aSecondImportChangesNothing() {
        take(table("3 March 2026"));
        long version = diary.version();

        Comparison again = Comparison.of(table("3 March 2026"), diary, Entries.LONDON);

        assertThat(again.changesNothing()).isTrue();
        assertThat(again.same()).isEqualTo(2);
        diary.saveAll(again.taken(true), Entries.KIM);
        assertThat(diary.version()).isEqualTo(version);
    }

    @Test
    void theSameTableUnderAnotherNameChangesNothingAndAMoveIsAllItTells() {
        take(table("3 March 2026"));

        Comparison again =
                Comparison.of(table("3 March 2026", "year (2).csv"), diary, Entries.LONDON);
        Comparison moved =
                Comparison.of(table("10 March 2026", "year (2).csv"), diary, Entries.LONDON);

        assertThat(again.changesNothing()).isTrue();
        assertThat(again.same()).isEqualTo(2);
        assertThat(moved.same()).isEqualTo(1);
        assertThat(moved.changed())
                .singleElement()
                .extracting(Comparison.Changed::what)
                .asString()
                .startsWith("moved from Tuesday 3 March 2026")
                .doesNotContain("details");
    }

    @Test
    void aMovedRowIsShownAsMovedAndKeepsItsId() {
        take(table("3 March 2026"));
        String id = only(Event.class).id();

        Comparison moved = Comparison.of(table("10 March 2026"), diary, Entries.LONDON);

        assertThat(moved.added()).isEmpty();
        assertThat(moved.changed())
                .singleElement()
                .extracting(Comparison.Changed::what)
                .asString()
                .startsWith("moved from Tuesday 3 March 2026");
        diary.saveAll(moved.taken(false), Entries.KIM);
        assertThat(diary.find(id).orElseThrow().entry().status()).isEqualTo(Status.MOVED);
        assertThat(Comparison.of(table("10 March 2026"), diary, Entries.LONDON).same())
                .isEqualTo(2);
    }

    @Test
    void whatWasChangedInTeamsIsAConflict() {
        take(table("3 March 2026"));
        Event event = only(Event.class);
        var facts = event.facts();
        var typed =
                new io.benchmate.diary.Facts(
                        facts.id(),
                        facts.uid(),
                        "Technicians' forum",
                        facts.category(),
                        "",
                        "",
                        Comparison.TEAMS);
        diary.save(Event.of(typed, event.when(), event.place()), Entries.KIM);

        Comparison conflict = Comparison.of(table("10 March 2026"), diary, Entries.LONDON);

        assertThat(conflict.changed()).isEmpty();
        assertThat(conflict.conflicts()).hasSize(1);
        assertThat(conflict.taken(false)).isEmpty();
        assertThat(conflict.taken(true)).hasSize(1);
    }

    @Test
    void anExtendedAwardOfATableIsToldAsExtended() {
        take(table("3 March 2026"));
        Award award = only(Award.class);
        Award later =
                award.at(Stage.CLOSES, Moment.on(LocalDate.parse("2026-07-15"), Entries.LONDON));

        diary.save(later, Entries.KIM);

        assertThat(diary.changes(award.id()).getFirst().what()).startsWith("extended: closes");
    }

    private <T extends Entry> T only(Class<T> type) {
        return diary.all().stream()
                .map(Kept::entry)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Event moved(Event event) {
        LocalDateTime start = LocalDateTime.parse("2026-03-10T14:00");
        return event.moved(new When.Timed(start, start.plusHours(1), Entries.LONDON));
    }

    private void take(IncomingEntries entries) {
        diary.saveAll(Comparison.of(entries, diary, Entries.LONDON).taken(false), Entries.KIM);
    }

    private static IncomingEntries table(String day) {
        return table(day, "year.csv");
    }

    private static IncomingEntries table(String day, String file) {
        List<List<String>> rows =
                List.of(
                        List.of("Title", "Date", "Time", "Place", "Closes"),
                        List.of("Forum", day, "14:00 - 16:00", "Room 3", ""),
                        List.of("Papin Prize", "", "", "", "1 July 2026, 5pm"));
        return switch (EntryTable.read(rows, file, Entries.LONDON)) {
            case IncomingFile.Read(IncomingEntries entries) -> entries;
            case IncomingFile.Refused(String sentence) -> throw new AssertionError(sentence);
        };
    }
}
