package io.benchmate.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.calendar.Days;
import io.benchmate.calendar.SpeakingHours;
import io.benchmate.calendar.WorkingDays;
import io.benchmate.diary.RemindersDue;
import io.benchmate.diary.pages.DiaryPage;
import io.benchmate.nudge.Wishes.Wish;
import io.benchmate.outbox.QuietTimes;
import io.benchmate.outbox.Recipient;
import io.benchmate.people.Absences;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** When people are told what they did not ask for, by their weeks, pauses and absences. */
class WorkingMomentsTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final SpeakingHours HOURS = SpeakingHours.usual(LONDON);
    private static final Set<DayOfWeek> EARLY_WEEK =
            Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 10, 15);

    @Test
    void whatSomebodyAskedToBeRemindedOfComesAlsoOnADayThatHeDoesNotWork() {
        LocalDate event = THURSDAY.plusDays(1);
        Instant due = at(RemindersDue.on(event, 1, SmallPlan.DAYS), 9);

        Instant sent =
                new QuietTimes(moments(working(EARLY_WEEK), SmallPlan.DAYS))
                        .notBefore(
                                new Recipient.Person("ann"), DiaryPage.of("Forum", "Friday"), due);

        assertThat(sent).isEqualTo(due).isEqualTo(at(THURSDAY, 9));
    }

    @Test
    void whoWorksEarlyInTheWeekIsToldWhatHeDidNotAskForOnMonday() {
        WorkingMoments ann = moments(working(EARLY_WEEK), SmallPlan.DAYS);

        assertThat(ann.next("ann", at(THURSDAY, 10))).isEqualTo(at(THURSDAY.plusDays(4), 9));
        assertThat(ann.next("ann", at(THURSDAY.plusDays(4), 11)))
                .isEqualTo(at(THURSDAY.plusDays(4), 11));
    }

    @Test
    void aClosureOfSomeWeeksIsWaitedFor() {
        LocalDate reopens = LocalDate.of(2026, 12, 7);
        WorkingMoments ann = moments(null, closed(THURSDAY, reopens.minusDays(1)));

        assertThat(hops(ann, at(THURSDAY, 12))).containsExactly(at(reopens, 9));
    }

    @Test
    void aClosureOfYearsIsNotWaitedForButTheHoursAndTheWeekAre() {
        WorkingDays days = closed(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31));

        assertThat(hops(moments(null, days), at(THURSDAY, 12))).isEmpty();
        assertThat(hops(moments(null, days), at(THURSDAY, 20)))
                .containsExactly(at(THURSDAY.plusDays(1), 9));
        assertThat(hops(moments(null, days), at(THURSDAY.plusDays(2), 12)))
                .containsExactly(at(THURSDAY.plusDays(4), 9));
        assertThat(hops(moments(working(EARLY_WEEK), days), at(THURSDAY, 12)))
                .containsExactly(at(THURSDAY.plusDays(4), 9));
    }

    /** From any day of two years, closed or about to open again, it takes two steps at most. */
    @Test
    void nothingIsPutOffWithoutEnd() {
        WorkingDays days = closed(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31));
        for (Wish wish : new Wish[] {Wish.none("ann", "Ann"), working(EARLY_WEEK)}) {
            WorkingMoments ann = moments(wish, days);
            for (LocalDate day = LocalDate.of(2025, 12, 1);
                    day.isBefore(LocalDate.of(2028, 2, 1));
                    day = day.plusDays(1)) {
                assertThat(hops(ann, at(day, 12))).as("from %s", day).hasSizeLessThanOrEqualTo(2);
            }
        }
    }

    @Test
    void whoNamedNoDayOfTheWeekWorksTheInstitutionsDays() {
        WorkingMoments ann = moments(working(Set.of()), SmallPlan.DAYS);

        assertThat(ann.next("ann", at(THURSDAY, 12))).isEqualTo(at(THURSDAY, 12));
        assertThat(ann.next("ann", at(THURSDAY.plusDays(2), 12)))
                .isEqualTo(at(THURSDAY.plusDays(4), 9));
    }

    @Test
    void whoIsAwayOrPausesForEverIsToldWhatCannotWaitAndNothingElse() {
        WorkingMoments away =
                new WorkingMoments(
                        new Contacts(new One(null), SmallPlan.DAYS), HOURS, person -> true);
        WorkingMoments paused =
                moments(Wish.none("ann", "Ann").paused(THURSDAY, null), SmallPlan.DAYS);

        for (WorkingMoments ann : List.of(away, paused)) {
            for (int day = 0; day < 700; day++) {
                assertThat(ann.suit("ann", at(THURSDAY.plusDays(day), 12))).isFalse();
            }
            assertThat(ann.next("ann", at(THURSDAY, 12))).isEqualTo(at(THURSDAY, 12));
        }
    }

    /** From one moment to the next until the person may be told. */
    private static List<Instant> hops(WorkingMoments moments, Instant from) {
        List<Instant> hops = new ArrayList<>();
        Instant now = from;
        for (Instant next = moments.next("ann", now);
                !next.equals(now) && hops.size() < 300;
                next = moments.next("ann", now)) {
            hops.add(next);
            now = next;
        }
        return hops;
    }

    private static WorkingMoments moments(@Nullable Wish wish, WorkingDays usual) {
        return new WorkingMoments(new Contacts(new One(wish), usual), HOURS, Absences.NONE);
    }

    private static Wish working(Set<DayOfWeek> days) {
        return Wish.none("ann", "Ann").working(days);
    }

    private static WorkingDays closed(LocalDate first, LocalDate last) {
        return new WorkingDays(
                SmallPlan.DAYS.holidays(), List.of(new Days(first, last)), WorkingDays.FULL_WEEK);
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(LONDON).toInstant();
    }

    /** What one person said, if anything. */
    private record One(@Nullable Wish wish) implements Wishes {
        @Override
        public Optional<Wish> of(String person) {
            return Optional.ofNullable(wish);
        }

        @Override
        public List<Wish> all() {
            return of("").stream().toList();
        }

        @Override
        public void set(Wish other) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Snooze> snoozes() {
            return List.of();
        }

        @Override
        public void snooze(Snooze snooze) {
            throw new UnsupportedOperationException();
        }
    }
}
