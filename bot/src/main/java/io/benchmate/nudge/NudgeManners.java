package io.benchmate.nudge;

import io.benchmate.calendar.SpeakingHours;
import io.benchmate.outbox.Manners;
import io.benchmate.outbox.Recipient;
import io.benchmate.outbox.Saying;
import io.benchmate.people.Absences;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Holds a digest back outside the hours and days on which its person works, in his pause, while he
 * is away, and after its day, when the next round takes it back.
 */
public final class NudgeManners implements Manners {
    private static final Duration LATER = Duration.ofHours(1);

    private final Contacts contacts;
    private final SpeakingHours hours;
    private final Absences absences;

    public NudgeManners(Contacts contacts, SpeakingHours hours) {
        this(contacts, hours, Absences.NONE);
    }

    public NudgeManners(Contacts contacts, SpeakingHours hours, Absences absences) {
        this.contacts = contacts;
        this.hours = hours;
        this.absences = absences;
    }

    @Override
    public Instant notBefore(Recipient to, Saying saying, Instant now) {
        return saying instanceof NudgeDigest digest ? notBefore(digest, now) : now;
    }

    private Instant notBefore(NudgeDigest digest, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, hours.zone());
        if (digest.day().isBefore(today)) {
            return now.plus(LATER);
        }
        if (hours.hold(now) && wants(digest, today)) {
            return now;
        }
        Instant opening = hours.opening(today).toInstant();
        return opening.isAfter(now) ? opening : hours.opening(today.plusDays(1)).toInstant();
    }

    private boolean wants(NudgeDigest digest, LocalDate today) {
        Contact to = contacts.of(digest.person());
        return to.working().holds(today)
                && !to.isPaused(today)
                && !absences.isAway(digest.person())
                && (!to.optedOut()
                        || digest.items().stream().anyMatch(NudgeDigest.Item::escalated));
    }
}
