package io.benchmate.diary.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.calendar.SpeakingHours;
import io.benchmate.database.Database;
import io.benchmate.database.OnBothDatabases;
import io.benchmate.database.SettableClock;
import io.benchmate.diary.Comings;
import io.benchmate.diary.Diary;
import io.benchmate.diary.Entries;
import io.benchmate.diary.Event;
import io.benchmate.diary.Place;
import io.benchmate.diary.Reminders;
import io.benchmate.diary.Status;
import io.benchmate.diary.When;
import io.benchmate.diary.pages.DiaryPage;
import io.benchmate.diary.personal.ChangedNotice;
import io.benchmate.diary.personal.ChangedRound;
import io.benchmate.diary.personal.PersonalRound;
import io.benchmate.outbox.Budget;
import io.benchmate.outbox.Kind;
import io.benchmate.outbox.Posted;
import io.benchmate.outbox.jdbc.OutboxOn;
import io.benchmate.people.Person;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Whoever said that he comes hears when the event is moved or cancelled. */
@OnBothDatabases
class ChangedRoundTest {
    private static final Person ROBIN = new Person("robin", "Robin Reed");
    private static final LocalDate TODAY = LocalDate.parse("2026-10-15");

    private final SettableClock clock = new SettableClock("2026-10-15T10:00:00Z");
    private final Diary diary;
    private final Comings comings;
    private final Reminders reminders;
    private final OutboxOn outbox;
    private final ChangedRound round;

    ChangedRoundTest(Database which) {
        Database.Empty database = which.empty();
        diary = new JdbcDiary(database.jdbc(), database.transactions(), clock, Entries.LONDON);
        comings = new JdbcComings(database.jdbc(), clock);
        reminders = new JdbcReminders(database.jdbc(), clock);
        outbox =
                new OutboxOn(
                        database.jdbc(),
                        database.transactions(),
                        clock,
                        new Kind(ChangedNotice.KIND, ChangedNotice.class));
        round =
                new ChangedRound(
                        diary,
                        comings,
                        reminders,
                        new PersonalRound.Post(outbox.outbox(), outbox.posted(), outbox.unasked()),
                        new PersonalRound.Measure(
                                Budget.USUAL,
                                SpeakingHours.usual(Entries.LONDON),
                                (person, day) -> true),
                        database.transactions());
        diary.save(Entries.event("f", "Forum", "2026-11-02T14:00"), Entries.KIM);
        diary.save(Entries.event("g", "Gala", "2026-11-03T18:00"), Entries.KIM);
        comings.answer("f", ROBIN, true);
        comings.answer("g", ROBIN, true);
    }

    @Test
    void allThatChangedIsToldOnceInOneMessage() {
        move("f", "2026-11-09T14:00");
        cancel("g");

        round.run(clock.instant());
        round.run(clock.instant());

        assertThat(told()).hasSize(1);
        assertThat(told().getFirst().lead())
                .isEqualTo("2 events that you said you come to have changed.");
        assertThat(told().getFirst().toString())
                .contains("Moved from Monday 2 November 2026", "to Monday 9 November 2026")
                .contains(
                        "CANCELLED, title=Gala, lines=[It was to be Tuesday 3 November 2026, 18:00"
                                + " to 19:00.]");
        assertThat(outbox.unasked().days(ROBIN.objectId())).containsExactly(TODAY);
        send();
        clock.passes(Duration.ofDays(1));
        round.run(clock.instant());
        assertThat(told()).isEmpty();
    }

    private void send() {
        outbox.rows()
                .claim(clock.instant(), clock.instant().plusSeconds(60), 10)
                .forEach(claim -> outbox.rows().markSending(claim, clock.instant()));
    }

    @Test
    void nobodyIsToldWhatHeKnowsOrDidHimselfOrCaresNotFor() {
        comings.answer("g", ROBIN, false);
        comings.answer("f", Entries.KIM, true);
        diary.save(
                Event.of(
                        diary.find("f").orElseThrow().entry().facts(),
                        ((Event) diary.find("f").orElseThrow().entry()).when(),
                        new Place("Hall", "")),
                Entries.KIM);
        cancel("g");
        round.run(clock.instant());
        assertThat(told()).isEmpty();

        move("f", "2026-11-09T14:00");
        comings.answer("f", ROBIN, true);
        round.run(clock.instant());

        assertThat(told()).isEmpty();
    }

    @Test
    void itWaitsForADayThatIsFreeAndComesNotAfterTheEvent() {
        outbox.unasked().take(ROBIN.objectId(), TODAY, "nudge");
        cancel("f");
        round.run(clock.instant());
        assertThat(told()).isEmpty();

        clock.passes(Duration.ofDays(1));
        round.run(clock.instant());
        assertThat(told())
                .singleElement()
                .extracting(DiaryPage::lead)
                .isEqualTo("Forum, which you said you come to, is cancelled.");

        cancel("g");
        clock.passes(Duration.ofDays(30));
        round.run(clock.instant());
        assertThat(told()).isEmpty();
    }

    @Test
    void whatWasNotBegunOnItsDayIsToldOnAnother() {
        cancel("f");
        round.run(clock.instant());
        assertThat(outbox.posted().waiting(ChangedNotice.KIND)).hasSize(1);

        clock.passes(Duration.ofDays(1));
        round.run(clock.instant());

        assertThat(outbox.posted().waiting(ChangedNotice.KIND))
                .singleElement()
                .extracting(Posted.Letter::key)
                .isEqualTo("diary-changed:2026-10-16:robin");
        assertThat(outbox.unasked().days(ROBIN.objectId())).containsExactly(TODAY.plusDays(1));
    }

    @Test
    void whoWaitsForAReminderHearsOfAMoveButOfACancellationByTheReminder() {
        reminders.ask("f", ROBIN, 7);
        reminders.ask("g", ROBIN, 7);
        move("f", "2026-11-09T14:00");
        cancel("g");

        round.run(clock.instant());

        assertThat(told()).singleElement().asString().contains("Forum").doesNotContain("Gala");
    }

    @Test
    void thePastIsNotTold() {
        clock.passes(Duration.ofDays(25));
        cancel("f");

        round.run(clock.instant());

        assertThat(told()).isEmpty();
        assertThat(comings.behind()).isEmpty();
    }

    private void move(String id, String start) {
        LocalDateTime from = LocalDateTime.parse(start);
        Event event = (Event) diary.find(id).orElseThrow().entry();
        diary.save(
                event.moved(new When.Timed(from, from.plusHours(1), Entries.LONDON)), Entries.KIM);
    }

    private void cancel(String id) {
        diary.save(diary.find(id).orElseThrow().entry().as(Status.CANCELLED), Entries.KIM);
    }

    private List<DiaryPage> told() {
        return outbox.posted().waiting(ChangedNotice.KIND).stream()
                .map(letter -> ((ChangedNotice) letter.saying()).page())
                .toList();
    }
}
