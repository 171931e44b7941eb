package io.benchmate.nudge;

import io.benchmate.calendar.SpeakingHours;
import io.benchmate.calendar.WorkingDays;
import io.benchmate.outbox.Moments;
import io.benchmate.people.Absences;

import java.time.Instant;
import java.time.LocalDate;

/**
 * By the hours for speaking, and by what people said of their weeks and pauses. A holiday or a
 * closure is waited for; but one that leaves no working day in the next 60 is none that anybody
 * waits for, or a mistake in the settings, and then the person's days of the week count alone, bank
 * holidays excepted. So the next moment is never much more than two months away, and a message that
 * is put off until then is put off no further. Nobody's week is without a day ({@link
 * WorkingDays#week}); a pause or an absence without an end keeps back what can wait, and nothing
 * else.
 */
public record WorkingMoments(Contacts contacts, SpeakingHours hours, Absences absences)
        implements Moments {
    private static final int LONGEST_CLOSURE_DAYS = 60;

    /** Some weeks more, for one who works on Mondays when most bank holidays are. */
    private static final int FURTHEST_DAYS = LONGEST_CLOSURE_DAYS + 28;

    @Override
    public Instant next(String person, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, hours.zone());
        WorkingDays working = contacts.of(person).working();
        if (hours.hold(now) && mayBeTold(working, today)) {
            return now;
        }
        Instant opening = hours.opening(today).toInstant();
        LocalDate first = opening.isAfter(now) ? today : today.plusDays(1);
        LocalDate day =
                first.datesUntil(first.plusDays(FURTHEST_DAYS))
                        .filter(each -> mayBeTold(working, each))
                        .findFirst()
                        .orElse(first);
        return hours.opening(day).toInstant();
    }

    private static boolean mayBeTold(WorkingDays working, LocalDate day) {
        return working.holds(day)
                || (working.week().contains(day.getDayOfWeek())
                        && !working.holidays().holds(day)
                        && day.datesUntil(day.plusDays(LONGEST_CLOSURE_DAYS))
                                .noneMatch(working::holds));
    }

    @Override
    public boolean suit(String person, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, hours.zone());
        return hours.hold(now) && contacts.isThere(person, today) && !absences.isAway(person);
    }
}
