package io.benchmate.diary.personal;

import io.benchmate.outbox.Posted;
import io.benchmate.outbox.Recipient;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionOperations;

import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * Puts into the outbox what the diary writes to single persons: on a day that no other message took
 * and in a week that is not used up. What was not begun on its day is taken back, so that it may
 * come on another one.
 */
final class WithinBudget {
    private static final String FEATURE = "diary";

    private final PersonalRound.Post post;
    private final PersonalRound.Measure measure;
    private final TransactionOperations transaction;

    WithinBudget(
            PersonalRound.Post post,
            PersonalRound.Measure measure,
            TransactionOperations transaction) {
        this.post = post;
        this.measure = measure;
        this.transaction = transaction;
    }

    /** Whether the person may be written to on this day. */
    boolean allows(String person, LocalDate today) {
        return measure.available().on(person, today)
                && measure.budget().left(post.unasked().days(person), today) > 0;
    }

    /**
     * Whoever comes second finds the day taken, and puts nothing there.
     *
     * @param noted writes down that it is told, in the same transaction
     */
    void put(Personal letter, Runnable noted) {
        try {
            transaction.executeWithoutResult(
                    status -> {
                        boolean fresh =
                                post.unasked().take(letter.person(), letter.day(), FEATURE)
                                        && post.outbox()
                                                .add(
                                                        letter.key(),
                                                        new Recipient.Person(letter.person()),
                                                        letter);
                        if (fresh) {
                            noted.run();
                        } else {
                            status.setRollbackOnly();
                        }
                    });
        } catch (DuplicateKeyException atTheSameMoment) {
            return;
        }
    }

    /**
     * Takes back what was not begun on its day.
     *
     * @param undone writes down that it is not told, in the same transaction
     */
    <T extends Personal> void takeBack(
            String kind, Class<T> type, LocalDate today, Consumer<T> undone) {
        for (Posted.Letter letter : post.posted().waiting(kind)) {
            if (type.isInstance(letter.saying())) {
                T late = type.cast(letter.saying());
                if (late.day().isBefore(today)) {
                    transaction.executeWithoutResult(_ -> takeBack(letter.key(), late, undone));
                }
            }
        }
    }

    private <T extends Personal> void takeBack(String key, T late, Consumer<T> undone) {
        if (post.posted().withdraw(key)) {
            post.unasked().giveBack(late.person(), late.day());
            undone.accept(late);
        }
    }
}
