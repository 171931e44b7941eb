package io.benchmate.graphsync;

import org.jspecify.annotations.Nullable;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;

import javax.sql.DataSource;

/**
 * A connection for each need, for the command line, which needs one at a time. It keeps one open,
 * so that an H2 file is not closed and opened between two statements.
 */
final class DriverSource implements DataSource, AutoCloseable {
    private static final int H2_IN_USE = 90020;

    private final String url;
    private final String user;
    private final String password;
    private final Connection kept;

    private DriverSource(String url, String user, String password) throws SQLException {
        this.url = url;
        this.user = user;
        this.password = password;
        this.kept = DriverManager.getConnection(url, user, password);
    }

    static DriverSource open(String url, String user, String password) {
        String durable = url.startsWith("jdbc:h2:file:") ? url + ";WRITE_DELAY=0" : url;
        try {
            return new DriverSource(durable, user, password);
        } catch (SQLException e) {
            if (e.getErrorCode() == H2_IN_USE) {
                throw new CannotStart(
                        "the H2 database file is held by another process, such as the bot; wait"
                                + " until that has ended, give the command line a file of its own"
                                + " (database: url), or use PostgreSQL, which both can share");
            }
            throw new CannotStart(
                    "the database at "
                            + url.replaceAll("[?;].*", "")
                            + " cannot be opened; is it running, are database: user and"
                            + " GRAPH_SYNC_DATABASE_PASSWORD right? (SQL state "
                            + e.getSQLState()
                            + ")");
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    @Override
    public Connection getConnection(String other, String secret) throws SQLException {
        return DriverManager.getConnection(url, other, secret);
    }

    @Override
    public void close() {
        try {
            kept.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("nothing is wrapped");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
