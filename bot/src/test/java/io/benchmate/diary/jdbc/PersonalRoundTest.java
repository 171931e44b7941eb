package io.benchmate.diary.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.calendar.BankHolidayRegion;
import io.benchmate.calendar.SpeakingHours;
import io.benchmate.calendar.WorkingDays;
import io.benchmate.database.Database;
import io.benchmate.database.OnBothDatabases;
import io.benchmate.database.SettableClock;
import io.benchmate.diary.Diary;
import io.benchmate.diary.Entries;
import io.benchmate.diary.personal.Availability;
import io.benchmate.diary.personal.PersonalDigest;
import io.benchmate.diary.personal.PersonalManners;
import io.benchmate.diary.personal.PersonalRound;
import io.benchmate.diary.personal.Readers;
import io.benchmate.diary.personal.Rhythm;
import io.benchmate.outbox.Budget;
import io.benchmate.outbox.Kind;
import io.benchmate.outbox.Posted;
import io.benchmate.outbox.Recipient;
import io.benchmate.outbox.jdbc.OutboxOn;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The diary sent to one person, within what anybody may be written unasked. */
@OnBothDatabases
class PersonalRoundTest {
    private static final String KIM = Entries.KIM.objectId();
    private static final Recipient.Person TO_KIM = new Recipient.Person(KIM);
    private static final SpeakingHours HOURS = SpeakingHours.usual(Entries.LONDON);
    private static final WorkingDays WORKING =
            WorkingDays.of(BankHolidayRegion.ENGLAND_AND_WALES, List.of());

    /** A Wednesday; the Monday after Easter, the 6th of April, is a bank holiday. */
    private final SettableClock clock = new SettableClock("2026-04-01T08:30:00Z");

    private final Set<LocalDate> away = new HashSet<>();
    private final Availability available =
            (person, day) -> WORKING.holds(day) && !away.contains(day);
    private final Diary diary;
    private final Readers readers;
    private final OutboxOn outbox;
    private final PersonalRound round;

    PersonalRoundTest(Database which) {
        Database.Empty database = which.empty();
        diary = new JdbcDiary(database.jdbc(), database.transactions(), clock, Entries.LONDON);
        diary.save(Entries.weekly("c", "Coffee", "2026-04-02T10:30"), Entries.KIM);
        readers = new JdbcReaders(database.jdbc());
        outbox =
                new OutboxOn(
                        database.jdbc(),
                        database.transactions(),
                        clock,
                        new Kind(PersonalDigest.KIND, PersonalDigest.class));
        round =
                new PersonalRound(
                        diary,
                        readers,
                        new PersonalRound.Post(outbox.outbox(), outbox.posted(), outbox.unasked()),
                        new PersonalRound.Measure(Budget.USUAL, HOURS, available),
                        database.transactions());
    }

    private void asks(Rhythm rhythm) {
        readers.ask(Entries.KIM, rhythm, LocalDate.ofInstant(clock.instant(), Entries.LONDON));
    }

    @Test
    void itComesOnceAWeekOnTheDayThatWasAskedForOrTheWorkingDayAfter() {
        asks(new Rhythm.Weekly(DayOfWeek.MONDAY));

        assertThat(days("2026-04-22")).containsExactly("2026-04-07", "2026-04-13", "2026-04-20");

        readers.stop(KIM);
        assertThat(days("2026-04-29")).isEmpty();
    }

    @Test
    void itComesInTheFirstDaysOfAMonthAndAnEmptyDiaryIsNotSent() {
        asks(new Rhythm.Monthly());
        assertThat(days("2026-06-10")).containsExactly("2026-05-01", "2026-06-01");

        diary.save(
                diary.find("c").orElseThrow().entry().as(io.benchmate.diary.Status.CANCELLED),
                Entries.KIM);
        diary.save(Entries.event("c", "Coffee", "2026-04-02T10:30"), Entries.KIM);

        assertThat(days("2026-07-10")).isEmpty();
    }

    @Test
    void anotherMessageOfTheDayOrABusyWeekPutsItOff() {
        asks(new Rhythm.Weekly(DayOfWeek.THURSDAY));
        outbox.unasked().take(KIM, LocalDate.parse("2026-04-07"), "nudge");
        outbox.unasked().take(KIM, LocalDate.parse("2026-04-09"), "nudge");
        away.add(LocalDate.parse("2026-04-14"));

        assertThat(days("2026-04-15")).containsExactly("2026-04-02", "2026-04-15");
        assertThat(outbox.unasked().days(KIM)).contains(LocalDate.parse("2026-04-15"));
    }

    @Test
    void whatWasNotBegunOnItsDayIsTakenBackAndComesLater() {
        asks(new Rhythm.Weekly(DayOfWeek.THURSDAY));
        clock.passes(Duration.ofDays(1));
        round.run(clock.instant());
        assertThat(waiting()).hasSize(1);
        PersonalDigest digest = (PersonalDigest) waiting().getFirst().saying();
        Instant night = Instant.parse("2026-04-02T22:00:00Z");
        assertThat(new PersonalManners(available, HOURS).notBefore(TO_KIM, digest, night))
                .isAfter(night);

        clock.passes(Duration.ofDays(5));
        round.run(clock.instant());

        assertThat(waiting()).extracting(Posted.Letter::key).containsExactly(key("2026-04-07"));
        assertThat(outbox.unasked().days(KIM)).containsExactly(LocalDate.parse("2026-04-07"));
    }

    private List<Posted.Letter> waiting() {
        return outbox.posted().waiting(PersonalDigest.KIND);
    }

    private static String key(String day) {
        return new PersonalDigest(
                        KIM, LocalDate.parse(day), io.benchmate.diary.pages.DiaryPage.of("", ""))
                .key();
    }

    /** The days on which one comes, each of them read at once. */
    private List<String> days(String until) {
        List<String> days = new ArrayList<>();
        Instant end = Instant.parse(until + "T12:00:00Z");
        while (clock.instant().isBefore(end)) {
            clock.passes(Duration.ofHours(1));
            round.run(clock.instant());
            for (Posted.Letter letter : waiting()) {
                days.add(((PersonalDigest) letter.saying()).day().toString());
                outbox.rows()
                        .claim(clock.instant(), clock.instant().plusSeconds(60), 10)
                        .forEach(claim -> outbox.rows().markSending(claim, clock.instant()));
            }
        }
        return days;
    }
}
