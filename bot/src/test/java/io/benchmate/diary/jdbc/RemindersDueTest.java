package io.benchmate.diary.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.calendar.BankHolidayRegion;
import io.benchmate.calendar.SpeakingHours;
import io.benchmate.calendar.WorkingDays;
import io.benchmate.card.DiaryCard;
import io.benchmate.card.Rendered;
import io.benchmate.database.Database;
import io.benchmate.database.OnBothDatabases;
import io.benchmate.database.SettableClock;
import io.benchmate.diary.Diary;
import io.benchmate.diary.Entries;
import io.benchmate.diary.Event;
import io.benchmate.diary.Reminders;
import io.benchmate.diary.RemindersDue;
import io.benchmate.diary.Status;
import io.benchmate.diary.When;
import io.benchmate.diary.boards.Channels;
import io.benchmate.diary.pages.DiaryPage;
import io.benchmate.diary.pages.OneEntry;
import io.benchmate.outbox.Kind;
import io.benchmate.outbox.Message;
import io.benchmate.outbox.Pump;
import io.benchmate.outbox.Saying;
import io.benchmate.outbox.jdbc.OpenOutbox;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** "Remind me a week before", to the message that arrives. */
@OnBothDatabases
class RemindersDueTest {
    private final SettableClock clock = new SettableClock("2026-10-15T10:00:00Z");
    private final Channels people = new Channels();
    private final Diary diary;
    private final Reminders reminders;
    private final RemindersDue due;
    private final Pump pump;

    RemindersDueTest(Database which) {
        Database.Empty database = which.empty();
        diary = new JdbcDiary(database.jdbc(), database.transactions(), clock, Entries.LONDON);
        reminders = new JdbcReminders(database.jdbc(), clock);
        OpenOutbox open =
                new OpenOutbox(database, clock, List.of(new Kind("diary-page", DiaryPage.class)));
        pump = open.pump(RemindersDueTest::draw, people);
        due =
                new RemindersDue(
                        diary,
                        reminders,
                        new JdbcComings(database.jdbc(), clock),
                        open.outbox(),
                        new RemindersDue.Times(
                                SpeakingHours.usual(Entries.LONDON),
                                WorkingDays.of(BankHolidayRegion.ENGLAND_AND_WALES, List.of())),
                        (kept, today) ->
                                OneEntry.of(
                                        kept,
                                        today,
                                        Entries.LONDON,
                                        new OneEntry.Beside(0, Optional.empty())));
    }

    private static Message draw(Saying saying) {
        Rendered drawn = DiaryCard.draw((DiaryPage) saying);
        return new Message(drawn.card(), drawn.text(), drawn.summary());
    }

    /** A Monday; a week before is the first one after the clocks went back. */
    private void asksAboutTheForum() {
        diary.save(Entries.event("f", "Forum", "2026-11-02T14:00"), Entries.KIM);
        reminders.ask("f", Entries.KIM, 7);
    }

    @Test
    void itComesAtNineOfTheDayOnTheClockThatPeopleLiveBy() {
        asksAboutTheForum();
        until("2026-10-26T08:59:00Z");
        assertThat(got()).isEmpty();

        until("2026-10-26T09:01:00Z");
        until("2026-11-03T12:00:00Z");

        assertThat(got()).hasSize(1);
        assertThat(got().getFirst())
                .contains("Forum: Monday 2 November 2026, 14:00 to 15:00")
                .contains("Where: Room 3");
    }

    @Test
    void aDayOffIsToldOnTheWorkingDayBefore() {
        diary.save(Entries.event("f", "Forum", "2026-11-02T14:00"), Entries.KIM);
        reminders.ask("f", Entries.KIM, 1);

        until("2026-10-30T09:01:00Z");

        assertThat(got()).hasSize(1);
    }

    @Test
    void whatMovesBeforeIsToldByItsNewDateAndWhatMovesAfterwardsOnceMore() {
        asksAboutTheForum();
        move("2026-11-09T14:00");
        until("2026-10-27T12:00:00Z");
        assertThat(got()).isEmpty();
        until("2026-11-02T12:00:00Z");
        assertThat(got()).singleElement().asString().contains("Monday 9 November 2026");

        move("2026-11-23T14:00");
        until("2026-11-02T13:00:00Z");
        until("2026-11-20T12:00:00Z");

        assertThat(got()).hasSize(3);
        assertThat(got().get(1)).contains("Moved; it was Monday 9 November 2026");
        assertThat(got().get(2)).contains("Monday 23 November 2026");
    }

    @Test
    void whatIsCancelledIsToldOnceBeforeAndAfterAReminder() {
        asksAboutTheForum();
        diary.save(Entries.event("g", "Gala", "2026-10-20T14:00"), Entries.KIM);
        reminders.ask("g", Entries.KIM, 7);
        until("2026-10-15T11:00:00Z");
        assertThat(got()).singleElement().asString().contains("Gala");

        for (String id : List.of("f", "g")) {
            diary.save(diary.find(id).orElseThrow().entry().as(Status.CANCELLED), Entries.KIM);
        }
        until("2026-11-10T12:00:00Z");

        assertThat(got()).hasSize(3);
        assertThat(got().get(1) + got().get(2))
                .contains("Forum is cancelled.", "Gala is cancelled.");
    }

    @Test
    void whoAsksAgainForAnotherDayIsRemindedAgainAndThePastEndsWithoutAWord() {
        asksAboutTheForum();
        until("2026-10-26T12:00:00Z");
        reminders.ask("f", Entries.KIM, 2);
        until("2026-10-30T12:00:00Z");
        assertThat(got()).hasSize(2);

        reminders.ask("f", Entries.KIM, 1);
        clock.passes(Duration.ofDays(9));
        until("2026-11-09T12:00:00Z");

        assertThat(got()).hasSize(2);
        assertThat(reminders.waiting()).isEmpty();
    }

    private void move(String start) {
        LocalDateTime from = LocalDateTime.parse(start);
        Event event = (Event) diary.find("f").orElseThrow().entry();
        diary.save(
                event.moved(new When.Timed(from, from.plusHours(1), Entries.LONDON)), Entries.KIM);
    }

    private void until(String moment) {
        java.time.Instant end = java.time.Instant.parse(moment);
        while (clock.instant().isBefore(end)) {
            Duration left = Duration.between(clock.instant(), end);
            clock.passes(left.compareTo(Duration.ofHours(6)) > 0 ? Duration.ofHours(6) : left);
            due.run(clock.instant());
            pump.run(clock);
        }
    }

    private List<String> got() {
        return people.in(Entries.KIM.objectId()).stream().map(post -> post.text).toList();
    }
}
