package io.benchmate.outbox;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.BooleanSupplier;

/**
 * What features say to single persons beside reminders and digests, each thing once, and whether
 * the {@link Budget} may hold it back. {@link Unasked} has the rule.
 */
public final class Notices {
    private final Outbox outbox;
    private final Unasked unasked;
    private final Budget budget;
    private final Time time;
    private final TransactionTemplate transaction;

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

    /**
     * @param transactions with savepoints: in a transaction of the caller's, what the database
     *     refuses here is taken back to where it was, and the caller's goes on
     */
    public Notices(
            Outbox outbox,
            Unasked unasked,
            Budget budget,
            Time time,
            PlatformTransactionManager transactions) {
        this.outbox = outbox;
        this.unasked = unasked;
        this.budget = budget;
        this.time = time;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * Says something, unless it was said or has to wait. What has to wait is not kept here: its
     * feature looks again later and says what is still true by then, all of it in one message.
     *
     * @param key as of {@link Outbox#add}; its part before the first colon names what kind of
     *     notice it is: several kinds take turns where the budget is tight
     * @return whether it was said now
     */
    public boolean tell(Weight weight, String key, String person, Saying saying) {
        return tell(weight, key, person, saying, () -> true);
    }

    /**
     * The same, with what its feature notes of it.
     *
     * @param noted writes that down in the same transaction; where it gives false, all of it is
     *     taken back, and nothing is said
     */
    public boolean tell(
            Weight weight, String key, String person, Saying saying, BooleanSupplier noted) {
        BooleanSupplier said =
                () -> outbox.add(key, new Recipient.Person(person), saying) && noted.getAsBoolean();
        return switch (weight) {
            case ASKED_FOR -> together(said);
            case CANNOT_WAIT -> soon(key, person, said);
            case CAN_WAIT -> withinBudget(key, person, said);
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
        together(() -> unasked.take(person, time.day(person, at), kind));
    }

    /** Whether a notice that can wait would be said to the person now. */
    public boolean mayTell(String kind, String person) {
        return time.suits(person)
                && budget.takesWhatCanWait(
                        unasked.days(person), unasked.last(person, kind), time.today());
    }

    /** Also on a day that was taken; by another at the same moment, it is found taken then. */
    private boolean soon(String key, String person, BooleanSupplier said) {
        BooleanSupplier counted =
                () -> {
                    boolean fresh = said.getAsBoolean();
                    if (fresh) {
                        unasked.take(person, time.nextDay(person), kind(key));
                    }
                    return fresh;
                };
        boolean saidNow = together(counted);
        return saidNow || together(counted);
    }

    private boolean withinBudget(String key, String person, BooleanSupplier said) {
        return mayTell(kind(key), person)
                && together(
                        () -> said.getAsBoolean() && unasked.take(person, time.today(), kind(key)));
    }

    /** All of it or nothing; nothing, too, where another wrote the same at the same moment. */
    private boolean together(BooleanSupplier written) {
        try {
            return Boolean.TRUE.equals(
                    transaction.execute(
                            status -> {
                                boolean all = written.getAsBoolean();
                                if (!all) {
                                    status.setRollbackOnly();
                                }
                                return all;
                            }));
        } catch (DuplicateKeyException atTheSameMoment) {
            return false;
        }
    }

    private static String kind(String key) {
        return key.split(":", 2)[0];
    }
}
