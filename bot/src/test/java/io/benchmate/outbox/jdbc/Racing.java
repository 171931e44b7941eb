package io.benchmate.outbox.jdbc;

import io.benchmate.database.Database;
import io.benchmate.outbox.Unasked;

import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Another instance takes the same day at the same moment: once, after it was looked whether the day
 * is free and before it is written down, so that the database refuses it.
 */
public final class Racing implements Unasked {
    private final Unasked unasked;
    private final Database.Empty database;
    private final AtomicBoolean first = new AtomicBoolean(true);

    public Racing(Unasked unasked, Database.Empty database) {
        this.unasked = unasked;
        this.database = database;
    }

    @Override
    public boolean take(String person, LocalDate day, String feature) {
        if (first.getAndSet(false)) {
            TransactionTemplate other = database.transactions();
            other.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
            other.executeWithoutResult(_ -> unasked.take(person, day, "other"));
            database.jdbc()
                    .sql(
                            """
                            insert into unasked (person, told_on, feature, retain_until)
                            select person, told_on, feature, retain_until from unasked
                            where person = :person and told_on = :day
                            """)
                    .param("person", person)
                    .param("day", day)
                    .update();
        }
        return unasked.take(person, day, feature);
    }

    @Override
    public List<LocalDate> days(String person) {
        return unasked.days(person);
    }

    @Override
    public Optional<LocalDate> last(String person, String feature) {
        return unasked.last(person, feature);
    }

    @Override
    public void giveBack(String person, LocalDate day) {
        unasked.giveBack(person, day);
    }
}
