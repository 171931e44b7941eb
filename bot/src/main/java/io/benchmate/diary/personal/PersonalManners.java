package io.benchmate.diary.personal;

import io.benchmate.calendar.SpeakingHours;
import io.benchmate.outbox.Manners;
import io.benchmate.outbox.Recipient;
import io.benchmate.outbox.Saying;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Holds what a person did not ask for back in quiet hours, and after its day until it is taken
 * back.
 */
public final class PersonalManners implements Manners {
    private static final Duration LATER = Duration.ofHours(1);

    private final Availability available;
    private final SpeakingHours hours;

    public PersonalManners(Availability available, SpeakingHours hours) {
        this.available = available;
        this.hours = hours;
    }

    @Override
    public Instant notBefore(Recipient to, Saying saying, Instant now) {
        if (!(saying instanceof Personal letter)) {
            return now;
        }
        LocalDate today = LocalDate.ofInstant(now, hours.zone());
        boolean may =
                letter.day().equals(today)
                        && hours.hold(now)
                        && available.on(letter.person(), today);
        return may ? now : now.plus(LATER);
    }
}
