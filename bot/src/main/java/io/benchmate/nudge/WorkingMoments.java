package io.benchmate.nudge;

import io.benchmate.calendar.SpeakingHours;
import io.benchmate.outbox.Moments;
import io.benchmate.people.Absences;

import java.time.Instant;
import java.time.LocalDate;

/** By the hours for speaking, and by what people said of their weeks and pauses. */
public record WorkingMoments(Contacts contacts, SpeakingHours hours, Absences absences)
        implements Moments {
    /** Whoever works on none of so many days has a pattern that says nothing. */
    private static final int FURTHEST_DAYS = 60;

    @Override
    public Instant next(String person, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, hours.zone());
        Contact contact = contacts.of(person);
        if (hours.hold(now) && contact.working().holds(today)) {
            return now;
        }
        Instant opening = hours.opening(today).toInstant();
        LocalDate first = opening.isAfter(now) ? today : today.plusDays(1);
        LocalDate day =
                first.datesUntil(first.plusDays(FURTHEST_DAYS))
                        .filter(contact.working()::holds)
                        .findFirst()
                        .orElse(first);
        return hours.opening(day).toInstant();
    }

    @Override
    public boolean suit(String person, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, hours.zone());
        return hours.hold(now) && contacts.isThere(person, today) && !absences.isAway(person);
    }
}
