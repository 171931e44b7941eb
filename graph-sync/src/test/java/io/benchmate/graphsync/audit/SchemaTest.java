package io.benchmate.graphsync.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.graphsync.Database;
import io.benchmate.graphsync.SettableClock;

import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

class SchemaTest {

    @Test
    void standsInADatabaseThatAnotherMigrationKeeps() throws SQLException {
        Database.Plain source = new Database.Plain("jdbc:h2:mem:shared;DB_CLOSE_DELAY=-1");
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table plans (id bigint)");
            statement.execute("create table \"flyway_schema_history\" (installed_rank int)");
        }

        Schema.migrate(source);
        Schema.migrate(source);

        assertThat(new Runs(source, new SettableClock("2026-11-25T07:00:00Z")).last("any"))
                .isEmpty();
    }
}
