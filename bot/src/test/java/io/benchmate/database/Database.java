package io.benchmate.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import javax.sql.DataSource;

/** A migrated database; the same one in every test of a run, empty at the start of each. */
public enum Database {
    H2 {
        @Override
        DataSource open() {
            // By default it reads a statement anew that was not among the last eight.
            return pool("jdbc:h2:mem:contract;DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=128", "sa");
        }

        @Override
        void clear(JdbcClient jdbc, List<String> tables) {
            jdbc.sql("set referential_integrity false").update();
            tables.forEach(table -> jdbc.sql("truncate table " + table).update());
            jdbc.sql("set referential_integrity true").update();
        }
    },
    POSTGRESQL {
        @Override
        DataSource open() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
                return pool(server.getJdbcUrl("postgres", "postgres"), "postgres");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        void clear(JdbcClient jdbc, List<String> tables) {
            jdbc.sql("truncate table " + String.join(", ", tables) + " cascade").update();
        }
    };

    private @Nullable DataSource opened;

    abstract DataSource open();

    abstract void clear(JdbcClient jdbc, List<String> tables);

    /** The database, without a row. */
    public Empty empty() {
        DataSource source = opened();
        JdbcClient jdbc = JdbcClient.create(source);
        clear(jdbc, tables(jdbc));
        return new Empty(source, jdbc);
    }

    private synchronized DataSource opened() {
        if (opened == null) {
            opened = open();
            Flyway.configure().dataSource(opened).load().migrate();
        }
        return opened;
    }

    private static List<String> tables(JdbcClient jdbc) {
        return jdbc
                .sql(
                        """
                        select table_name from information_schema.tables
                        where upper(table_schema) = 'PUBLIC'
                            and upper(table_name) <> 'FLYWAY_SCHEMA_HISTORY'
                        """)
                .query(String.class)
                .list()
                .stream()
                .map(table -> "\"" + table + "\"")
                .toList();
    }

    private static DataSource pool(String url, String user) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setMaximumPoolSize(8);
        return new HikariDataSource(config);
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an adapter needs. */
    public record Empty(DataSource source, JdbcClient jdbc) {
        public TransactionTemplate transactions() {
            return new TransactionTemplate(manager());
        }

        public PlatformTransactionManager manager() {
            return new JdbcTransactionManager(source);
        }
    }
}
