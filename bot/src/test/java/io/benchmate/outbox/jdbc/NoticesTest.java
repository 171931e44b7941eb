package io.benchmate.outbox.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.database.Database;
import io.benchmate.database.OnBothDatabases;
import io.benchmate.database.SettableClock;
import io.benchmate.outbox.Budget;
import io.benchmate.outbox.Kind;
import io.benchmate.outbox.Moments;
import io.benchmate.outbox.Notices;
import io.benchmate.outbox.Notices.Weight;
import io.benchmate.outbox.QuietTimes;
import io.benchmate.outbox.Recipient;
import io.benchmate.outbox.Saying;
import io.benchmate.outbox.Unprompted;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What notices, also those to admins, take of the messages that a person gets unasked. */
@OnBothDatabases
class NoticesTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final SettableClock clock = new SettableClock("2026-03-02T07:00:00Z");
    private final OpenOutbox outbox;

    /** When Ann may be told; any time, if a test does not say otherwise. */
    private Moments hours = Moments.ANY;

    private final Moments moments =
            new Moments() {
                @Override
                public Instant next(String person, Instant now) {
                    return hours.next(person, now);
                }

                @Override
                public boolean suit(String person, Instant now) {
                    return hours.suit(person, now);
                }
            };
    private final Notices notices;

    record Note(String words) implements Saying {}

    NoticesTest(Database which) {
        outbox = new OpenOutbox(which.empty(), clock, List.of(new Kind("note", Note.class)));
        notices = outbox.notices(LONDON, moments);
    }

    private boolean tell(Weight weight, String key) {
        return notices.tell(weight, key, "ann", new Note("x"));
    }

    private boolean remind(int day) {
        return outbox.unasked().take("ann", MONDAY.plusDays(day), "nudge");
    }

    private List<LocalDate> days() {
        return outbox.unasked().days("ann");
    }

    @Test
    void aNoticeWaitsWhileTheBudgetIsUsedUpAndIsToldOnceWhenItAllows() {
        remind(-1);
        remind(-2);
        assertThat(tell(Weight.CAN_WAIT, "list-held:a")).isFalse();

        clock.passes(Duration.ofDays(5));

        assertThat(tell(Weight.CAN_WAIT, "list-held:a")).isTrue();
        clock.passes(Duration.ofDays(14));
        assertThat(tell(Weight.CAN_WAIT, "list-held:a")).isFalse();
        assertThat(days()).hasSize(3).contains(MONDAY.plusDays(5));
    }

    @Test
    void threeNoticesInAWeekAreTwoAtMostAndOneADay() {
        int told = 0;
        for (int run = 0; run < 14; run++) {
            told += tell(Weight.CAN_WAIT, "list-held:" + run) ? 1 : 0;
            clock.passes(Duration.ofHours(12));
        }

        assertThat(told).isLessThanOrEqualTo(2).isPositive();
        assertThat(days()).hasSize(told);
    }

    @Test
    void remindersFindADayHoweverManyNoticesComeAndNoticesHoweverManyReminders() {
        int reminders = 0;
        int notes = 0;
        for (int day = 0; day < 70; day++) {
            notes += tell(Weight.CAN_WAIT, "list-held:" + day) ? 1 : 0;
            notes += tell(Weight.CAN_WAIT, "diary-draft:" + day) ? 1 : 0;
            LocalDate today = MONDAY.plusDays(day);
            if (Budget.USUAL.left(days(), today) > 0) {
                reminders += remind(day) ? 1 : 0;
            }
            clock.passes(Duration.ofDays(1));
        }

        assertThat(reminders).isBetween(5, 15);
        assertThat(notes).isBetween(5, 15);
        assertThat(reminders + notes).isLessThanOrEqualTo(20);
    }

    @Test
    void anAlarmPassesAndCounts() {
        remind(-1);
        remind(-2);

        assertThat(tell(Weight.CANNOT_WAIT, "list-alarm:a")).isTrue();

        assertThat(tell(Weight.CANNOT_WAIT, "list-alarm:a")).isFalse();
        assertThat(tell(Weight.CANNOT_WAIT, "list-alarm:b")).isTrue();
        assertThat(days()).hasSize(3).contains(MONDAY);
    }

    @Test
    void aNoticeWaitsForAMomentThatSuitsAndAnAlarmIsHeldUntilTheNext() {
        Instant nine = Instant.parse("2026-03-03T09:00:00Z");
        hours = new Later(nine);

        assertThat(tell(Weight.CAN_WAIT, "list-held:a")).isFalse();
        assertThat(tell(Weight.CANNOT_WAIT, "list-alarm:a")).isTrue();

        assertThat(days()).containsExactly(MONDAY.plusDays(1));
        assertThat(tell(Weight.ASKED_FOR, "list-job:1")).isTrue();
        QuietTimes quiet = new QuietTimes(hours);
        Recipient ann = new Recipient.Person("ann");
        assertThat(quiet.notBefore(ann, new Unasked("x"), clock.instant())).isEqualTo(nine);
        assertThat(quiet.notBefore(ann, new Note("x"), clock.instant())).isEqualTo(clock.instant());
        assertThat(quiet.notBefore(new Recipient.Channel("c"), new Unasked("x"), nine))
                .isEqualTo(nine);
    }

    private record Unasked(String words) implements Unprompted {}

    private record Later(Instant from) implements Moments {
        @Override
        public Instant next(String person, Instant now) {
            return from.isAfter(now) ? from : now;
        }

        @Override
        public boolean suit(String person, Instant now) {
            return !from.isAfter(now);
        }
    }

    @Test
    void whatWasAskedForComesAndIsNotCounted() {
        assertThat(tell(Weight.ASKED_FOR, "list-job:1")).isTrue();
        assertThat(tell(Weight.ASKED_FOR, "list-job:2")).isTrue();

        assertThat(days()).isEmpty();
    }
}
