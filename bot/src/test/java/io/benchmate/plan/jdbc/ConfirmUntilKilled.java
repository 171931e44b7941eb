package io.benchmate.plan.jdbc;

import io.benchmate.plan.Confirmation;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Revision.Editor;

import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.time.InstantSource;

/**
 * Confirms one revision after another in a database file and says so line by line, until somebody
 * kills it. Arguments: the database's URL and a word that makes this run's plans differ from those
 * before.
 */
final class ConfirmUntilKilled {
    private ConfirmUntilKilled() {}

    public static void main(String[] args) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(args[0]);
        RevisionTable table = new RevisionTable(JdbcClient.create(source));
        JdbcRevisions revisions =
                new JdbcRevisions(
                        table,
                        new TransactionTemplate(new JdbcTransactionManager(source)),
                        new JdbcPlans(table),
                        InstantSource.system(),
                        Duration.ofDays(1));
        Editor editor = new Editor("editor-1", "Robin Example");
        for (int i = 0; ; i++) {
            Plan plan = SomePlan.of("p", args[1] + "-" + i, 200);
            var draft = revisions.saveDraft(plan, SomePlan.SOURCE, editor).revision();
            Confirmation done = revisions.confirm(draft.id(), editor);
            System.out.print(((Confirmation.Confirmed) done).live().id() + "\n");
            System.out.flush();
        }
    }
}
