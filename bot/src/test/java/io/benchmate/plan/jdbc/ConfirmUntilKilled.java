package io.benchmate.plan.jdbc;

import io.benchmate.plan.Confirmation;
import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Recorded;
import io.benchmate.plan.Recording;
import io.benchmate.plan.Recordings;
import io.benchmate.plan.Revision.Editor;
import io.benchmate.plan.Stamp;

import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Confirms one revision after another in a database file, each with recordings that give way to it,
 * and says so line by line, until somebody kills it. Arguments: the database's URL, a word that
 * makes this run's plans differ from those before, and at how many recordings of its first
 * confirmation it dies by itself; -1 for never.
 */
final class ConfirmUntilKilled {
    private static final Editor EDITOR = new Editor("editor-1", "Robin Example");

    /** How many recordings give way to each revision. */
    static final int GIVEN_UP = 20;

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
        JdbcRecordings recordings = new JdbcRecordings(JdbcClient.create(source));
        int dies = Integer.parseInt(args[2]);
        for (int i = 0; ; i++) {
            Plan plan = SomePlan.of("p", args[1] + "-" + i, 200);
            var draft = revisions.saveDraft(plan, SomePlan.SOURCE, EDITOR).revision();
            Stamp seen = revisions.stamp(draft.id()).orElseThrow();
            Confirmation done =
                    revisions.confirm(
                            draft.id(), seen, () -> giveUp(recordings, plan, dies), EDITOR);
            System.out.print(((Confirmation.Confirmed) done).live().id() + "\n");
            System.out.flush();
        }
    }

    private static void giveUp(Recordings recordings, Plan plan, int dies) {
        for (int i = 0; i <= GIVEN_UP; i++) {
            if (i == dies) {
                Runtime.getRuntime().halt(1);
            }
            if (i < GIVEN_UP) {
                recordings.record(
                        new Recording(
                                plan.id(),
                                plan.actions().get(i).id(),
                                new Recorded.Withdrawn(Field.STATUS),
                                String.valueOf(plan.facts().version()),
                                EDITOR,
                                Instant.EPOCH));
            }
        }
    }
}
