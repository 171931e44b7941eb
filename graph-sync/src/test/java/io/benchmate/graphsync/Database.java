package io.benchmate.graphsync;

import io.benchmate.graphsync.audit.Schema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.logging.Logger;

import javax.sql.DataSource;

/** A migrated database, the same one in every test of a run, empty at the start of each. */
public enum Database {
    H2 {
        @Override
        String open() {
            return "jdbc:h2:mem:contract;DB_CLOSE_DELAY=-1";
        }
    },
    POSTGRESQL {
        @Override
        String open() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
                return server.getJdbcUrl("postgres", "postgres");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    };

    private static final List<String> TABLES =
            List.of(
                    "sync_items",
                    "sync_runs",
                    "sync_attempts",
                    "sync_sizes",
                    "sync_pins",
                    "sync_approvals",
                    "sync_parked",
                    "sync_addresses",
                    "sync_disabled",
                    "sync_standings",
                    "sync_rejections",
                    "sync_counts",
                    "sync_leases");

    private @Nullable String url;

    abstract String open();

    public synchronized DataSource empty() {
        if (url == null) {
            url = open();
            Schema.migrate(new Plain(url));
        }
        Plain source = new Plain(url);
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.executeUpdate("delete from " + table);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return source;
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A connection for each need. */
    public record Plain(String url) implements DataSource {
        @Override
        public Connection getConnection() throws SQLException {
            return DriverManager.getConnection(url, url.contains(":h2:") ? "sa" : "postgres", "");
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return DriverManager.getConnection(url, user, password);
        }

        @Override
        public @Nullable PrintWriter getLogWriter() {
            return null;
        }

        @Override
        public void setLogWriter(@Nullable PrintWriter out) {}

        @Override
        public void setLoginTimeout(int seconds) {}

        @Override
        public int getLoginTimeout() {
            return 0;
        }

        @Override
        public Logger getParentLogger() {
            return Logger.getGlobal();
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            throw new SQLException();
        }

        @Override
        public boolean isWrapperFor(Class<?> type) {
            return false;
        }
    }
}
