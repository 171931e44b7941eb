package io.benchmate.graphsync.audit;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

/** The little of JDBC that is needed. A broken database is an {@link IllegalStateException}. */
final class Sql {
    private final DataSource source;

    Sql(DataSource source) {
        this.source = source;
    }

    int update(String sql, @Nullable Object... values) {
        return with(connection -> update(connection, sql, values));
    }

    <T> List<T> list(String sql, Row<T> row, @Nullable Object... values) {
        return with(connection -> list(connection, sql, row, values));
    }

    <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... values) {
        return list(sql, row, values).stream().findFirst();
    }

    /** All or nothing. */
    <T extends @Nullable Object> T together(Work<T> work) {
        return with(
                connection -> {
                    connection.setAutoCommit(false);
                    try {
                        T result = work.in(connection);
                        connection.commit();
                        return result;
                    } catch (SQLException | RuntimeException e) {
                        connection.rollback();
                        throw e;
                    } finally {
                        connection.setAutoCommit(true);
                    }
                });
    }

    static int update(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            return statement.executeUpdate();
        }
    }

    static void batch(Connection connection, String sql, List<@Nullable Object[]> rows)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int open = 0;
            for (@Nullable Object[] row : rows) {
                set(statement, row);
                statement.addBatch();
                if (++open % 500 == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    static <T> List<T> list(
            Connection connection, String sql, Row<T> row, @Nullable Object... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(row.read(rows));
                }
            }
            return found;
        }
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static String text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).orElse("");
    }

    private static void set(PreparedStatement statement, @Nullable Object... values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            statement.setObject(
                    i + 1, value instanceof Instant time ? time.atOffset(ZoneOffset.UTC) : value);
        }
    }

    private <T extends @Nullable Object> T with(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            return work.in(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the database failed", e);
        }
    }

    /** Reads a row. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Something done with a connection. */
    interface Work<T extends @Nullable Object> {
        T in(Connection connection) throws SQLException;
    }
}
