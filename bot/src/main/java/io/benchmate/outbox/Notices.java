package io.benchmate.outbox;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionOperations;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What features say to single persons beside reminders and digests, each thing once, and whether
 * the {@link Budget} may hold it back. {@link Unasked} has the rule.
 */
public final class Notices {
    private final Outbox outbox;
    private final Unasked unasked;
    private final Budget budget;
    private final Time time;
    private final TransactionOperations transaction;

    /**
     * When it is, and when people may be told.
     *
     * @param zone the institution's
     */
    public record Time(InstantSource clock, ZoneId zone, Moments moments) {
        boolean suits(String person) {
            return moments.suit(person, clock.instant());
        }

        LocalDate today() {
            return LocalDate.ofInstant(clock.instant(), zone);
        }

        /** The day on which he is told what is put into the outbox then. */
        LocalDate day(String person, Instant then) {
            return LocalDate.ofInstant(moments.next(person, then), zone);
        }

        LocalDate nextDay(String person) {
            return day(person, clock.instant());
        }
    }

    /** How a notice stands to the budget. */
    public enum Weight {
        /** Somebody's press or word brought it about: it comes at once, and is not counted. */
        ASKED_FOR,
        /**
         * Something is broken until somebody acts: it comes at the person's next {@link Moments
         * moment}, whatever else he got, and counts.
         */
        CANNOT_WAIT,
        /** All else: it comes at a moment that suits him when the budget allows, and counts. */
        CAN_WAIT
    }

    public Notices(
            Outbox outbox,
            Unasked unasked,
            Budget budget,
            Time time,
            TransactionOperations transaction) {
        this.outbox = outbox;
        this.unasked = unasked;
        this.budget = budget;
        this.time = time;
        this.transaction = transaction;
    }

    /**
     * Says something, unless it was said or has to wait. What has to wait is not kept here: its
     * feature looks again later and says what is still true by then, all of it in one message.
     *
     * @param key as of {@link Outbox#add}; its part before the first colon names what kind of
     *     notice it is, of which a person gets at most one a week where the budget is tight
     * @return whether it was said now
     */
    public boolean tell(Weight weight, String key, String person, Saying saying) {
        Recipient to = new Recipient.Person(person);
        return switch (weight) {
            case ASKED_FOR -> outbox.add(key, to, saying);
            case CANNOT_WAIT -> soon(key, to, saying);
            case CAN_WAIT -> withinBudget(key, to, saying);
        };
    }

    /**
     * Keeps a day for a notice that is to come then, so that all else leaves room for it.
     * Idempotent.
     *
     * @param kind the part of its key before the first colon
     * @param at when it is to come; at the person's next {@link Moments moment}
     */
    public void reserve(String kind, String person, Instant at) {
        try {
            unasked.take(person, time.day(person, at), kind);
        } catch (DuplicateKeyException takenAtTheSameMoment) {
            return;
        }
    }

    private boolean soon(String key, Recipient to, Saying saying) {
        boolean fresh = outbox.add(key, to, saying);
        if (fresh) {
            try {
                unasked.take(to.id(), time.nextDay(to.id()), kind(key));
            } catch (DuplicateKeyException takenAtTheSameMoment) {
                return true;
            }
        }
        return fresh;
    }

    private boolean withinBudget(String key, Recipient to, Saying saying) {
        LocalDate day = time.today();
        if (!time.suits(to.id())
                || !budget.takesWhatCanWait(
                        unasked.days(to.id()), unasked.last(to.id(), kind(key)), day)) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(
                    transaction.execute(
                            status -> {
                                boolean fresh = outbox.add(key, to, saying);
                                if (fresh && !unasked.take(to.id(), day, kind(key))) {
                                    status.setRollbackOnly();
                                    return false;
                                }
                                return fresh;
                            }));
        } catch (DuplicateKeyException takenAtTheSameMoment) {
            return false;
        }
    }

    private static String kind(String key) {
        return key.split(":", 2)[0];
    }
}
