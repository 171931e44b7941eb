package io.benchmate.graphsync.audit;

import org.flywaydb.core.Flyway;

import javax.sql.DataSource;

/**
 * The tables, all beginning with {@code sync_}, with a history table of their own, so that they may
 * stand in the bot's database without either migration seeing the other's.
 */
public final class Schema {
    private Schema() {}

    /** Idempotent, and safe when several instances start at once. */
    public static void migrate(DataSource source) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/graphsync")
                .table("sync_schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
