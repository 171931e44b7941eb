package io.benchmate.diary.reading;

import static io.benchmate.diary.reading.MailboxEvents.allDay;
import static io.benchmate.diary.reading.MailboxEvents.cancelled;
import static io.benchmate.diary.reading.MailboxEvents.hidden;
import static io.benchmate.diary.reading.MailboxEvents.in;
import static io.benchmate.diary.reading.MailboxEvents.master;
import static io.benchmate.diary.reading.MailboxEvents.moved;
import static io.benchmate.diary.reading.MailboxEvents.single;
import static io.benchmate.diary.reading.MailboxEvents.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.calendar.Days;
import io.benchmate.diary.Agenda;
import io.benchmate.diary.Category;
import io.benchmate.diary.Change;
import io.benchmate.diary.Diary;
import io.benchmate.diary.Entries;
import io.benchmate.diary.Entry;
import io.benchmate.diary.Event;
import io.benchmate.diary.IncomingEntries;
import io.benchmate.diary.IncomingFile;
import io.benchmate.diary.Kept;
import io.benchmate.diary.Status;
import io.benchmate.diary.Wording;
import io.benchmate.graphsync.graph.MailboxEvent;
import io.benchmate.graphsync.graph.MailboxReading;
import io.benchmate.people.Person;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class MailboxEntriesTest {
    private static final Days DAYS =
            new Days(LocalDate.parse("2026-10-01"), LocalDate.parse("2026-12-31"));
    private static final LocalDate TODAY = LocalDate.parse("2026-11-01");

    private final List<Entry> there = new ArrayList<>();

    @Test
    void singleEntriesStandOnTheClockThatTheyWereMadeOn() {
        IncomingEntries read =
                read(
                        List.of(),
                        single("a", "In winter", "2026-11-10T12:30"),
                        single("b", "In summer time", "2026-10-10T12:30"),
                        in(single("c", "Abroad", "2026-11-10T12:30"), "Eastern Standard Time"),
                        in(single("d", "Own zone", "2026-11-10T12:30"), "tzone://Microsoft/Custom"),
                        in(single("e", "No zone", "2026-11-10T12:30"), "UTC"));

        assertThat(seen(read))
                .containsExactly(
                        "Saturday 10 October 2026, 13:30 to 14:30 In summer time",
                        "Tuesday 10 November 2026, 07:30 to 08:30 New York time Abroad",
                        "Tuesday 10 November 2026, 12:30 to 13:30 In winter",
                        "Tuesday 10 November 2026, 12:30 to 13:30 No zone",
                        "Tuesday 10 November 2026, 12:30 to 13:30 Own zone");
    }

    @Test
    void wholeDaysStayTheirDaysHoweverTheirMidnightsAreTold() {
        IncomingEntries read =
                read(
                        List.of(),
                        allDay(
                                single("a", "Told as UTC", "2026-10-20T00:00"),
                                "2026-10-20T00:00",
                                "2026-10-22T00:00"),
                        allDay(
                                single("b", "Told shifted", "2026-10-20T00:00"),
                                "2026-10-19T23:00",
                                "2026-10-20T23:00"));

        assertThat(seen(read))
                .containsExactly(
                        "Tuesday 20 October 2026 to Wednesday 21 October 2026 Told as UTC",
                        "Tuesday 20 October 2026 Told shifted");
    }

    @Test
    void aSeriesKeepsItsHourOverTheClocksChangeAndLosesTheTimesThatWereTakenOut() {
        IncomingEntries read =
                read(
                        List.of(master("s", "Coffee", "2026-10-16T09:30", "FREQ=WEEKLY;BYDAY=FR")),
                        time("s", "Coffee", "2026-10-16T09:30"),
                        time("s", "Coffee", "2026-10-23T09:30"),
                        moved("s", "Coffee", "2026-10-29T11:00", "2026-10-30T10:30:00Z"),
                        time("s", "Coffee", "2026-11-13T10:30"));

        assertThat(read.leftOut()).isEmpty();
        assertThat(seen(read).subList(0, 4))
                .containsExactly(
                        "Friday 16 October 2026, 10:30 to 11:30 Coffee",
                        "Friday 23 October 2026, 10:30 to 11:30 Coffee",
                        "Thursday 29 October 2026, 11:00 to 12:00 Coffee [moved]",
                        "Friday 13 November 2026, 10:30 to 11:30 Coffee");
    }

    @Test
    void aTimeThatWasInTheDiaryAndIsTakenOutIsShownAsCancelledFromThenOn() {
        MailboxEvent coffee = master("s", "Coffee", "2026-10-16T09:30", "FREQ=WEEKLY;COUNT=5");
        MailboxEvent[] all = {
            time("s", "Coffee", "2026-10-16T09:30"),
            time("s", "Coffee", "2026-10-23T09:30"),
            time("s", "Coffee", "2026-10-30T10:30"),
            time("s", "Coffee", "2026-11-06T10:30"),
            time("s", "Coffee", "2026-11-13T10:30")
        };
        there.addAll(read(List.of(coffee), all).entries());

        IncomingEntries without = read(List.of(coffee), all[0], all[1], all[2], all[3]);
        there.clear();
        there.addAll(without.entries());

        assertThat(seen(without)).hasSize(5).last().asString().endsWith("Coffee [cancelled]");
        Event first = (Event) without.entries().getFirst();
        Event again =
                (Event) read(List.of(coffee), all[0], all[1], all[2], all[3]).entries().getFirst();
        assertThat(again.series()).isEqualTo(first.series());
    }

    @Test
    void cancelledAndPrivateEntriesAndBoilerplateAreSeenForWhatTheyAre() {
        IncomingEntries read =
                read(
                        List.of(),
                        cancelled(single("a", "Canceled: Forum", "2026-11-10T12:30")),
                        hidden(single("b", "Appraisal", "2026-11-10T12:30")));

        assertThat(read.leftOut()).containsExactly("One private entry was left out.");
        assertThat(read.entries()).hasSize(1);
        Event forum = (Event) read.entries().getFirst();
        assertThat(forum.status()).isEqualTo(Status.CANCELLED);
        assertThat(forum.facts().title()).isEqualTo("Forum");
        assertThat(forum.facts().note()).isEqualTo("Bring a mug.");
        assertThat(forum.facts().category()).isEqualTo(Category.NETWORK);
        assertThat(forum.organiser()).isEqualTo("Network mailbox");
        assertThat(forum.place().link()).isEqualTo("https://teams.example.com/l/1");
    }

    @Test
    void aSeriesWhoseRuleNobodyKnowsIsLeftOutAndTold() {
        IncomingEntries read =
                read(
                        List.of(master("s", "Odd", "2026-10-16T09:30", "")),
                        time("s", "Odd", "2026-10-16T09:30"));

        assertThat(read.entries()).isEmpty();
        assertThat(read.leftOut()).singleElement().asString().contains("“Odd” was left out");
    }

    private IncomingEntries read(List<MailboxEvent> series, MailboxEvent... events) {
        MailboxReading.Complete all = new MailboxReading.Complete(List.of(events), series);
        IncomingFile file =
                new MailboxEntries(all, DAYS, Entries.LONDON)
                        .read("mailbox", new Remembering(there), TODAY);
        return switch (file) {
            case IncomingFile.Read(IncomingEntries entries) -> entries;
            case IncomingFile.Refused(String sentence) -> throw new AssertionError(sentence);
        };
    }

    private static List<String> seen(IncomingEntries read) {
        List<Kept> kept = read.entries().stream().map(MailboxEntriesTest::kept).toList();
        return Agenda.of(kept, DAYS, Entries.LONDON).stream()
                .map(
                        each ->
                                Wording.when(each.when(), Entries.LONDON)
                                        + " "
                                        + each.title()
                                        + (each.status() == Status.CONFIRMED
                                                ? ""
                                                : " [" + each.status().words() + "]"))
                .toList();
    }

    private static Kept kept(Entry entry) {
        return new Kept(entry, 0, Instant.EPOCH, Instant.EPOCH, 1);
    }

    /** A diary that only remembers. */
    private record Remembering(List<Entry> entries) implements Diary {
        @Override
        public List<Kept> all() {
            return entries.stream().map(MailboxEntriesTest::kept).toList();
        }

        @Override
        public long version() {
            return 1;
        }

        @Override
        public Optional<Kept> find(String id) {
            return all().stream().filter(kept -> kept.id().equals(id)).findFirst();
        }

        @Override
        public Optional<Kept> findByUid(String uid) {
            return all().stream()
                    .filter(kept -> kept.entry().facts().uid().equals(uid))
                    .findFirst();
        }

        @Override
        public Kept save(Entry entry, Person by) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Kept> saveAll(List<Entry> all, Person by) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Change> changes(String entryId) {
            return List.of();
        }

        @Override
        public List<Change> since(long number) {
            return List.of();
        }
    }
}
