package io.benchmate.graphsync;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

class FailuresTest extends Typed {

    @Test
    void saysWhoHoldsTheDatabaseFile() throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("graph-sync-data") + ";FILE_LOCK=FS";
        Process other = H2Holder.start(url);
        try {
            assertThat(run("history")).isEqualTo(2);
        } finally {
            other.destroyForcibly().waitFor();
        }

        assertThat(err).contains("held by another process", "PostgreSQL");
    }

    @Test
    void refusesAWrongConfigurationWithTheLine() throws IOException {
        Files.writeString(folder.resolve("graph-sync.yml"), "lists:\n  a:\n    ownr: x\n");

        assertThat(run("check")).isEqualTo(2);

        assertThat(err).contains("line 3: \"ownr\" is not known here; did you mean \"owner\"?");
    }

    @Test
    void nothingToDoIsNoCommand() {
        assertThat(run()).isEqualTo(2);

        assertThat(err).startsWith("say what is to be done").contains("Usage: graph-sync");
    }

    @Test
    void saysThatADatabaseCannotBeReached() throws IOException {
        configure("database: {url: 'jdbc:postgresql://127.0.0.1:1/none', user: x}\n");

        assertThat(run("plan")).isEqualTo(2);

        assertThat(err)
                .contains("the database at jdbc:postgresql://127.0.0.1:1/none cannot be opened")
                .contains("GRAPH_SYNC_DATABASE_PASSWORD");
    }

    @Test
    void saysThatTheDatabaseWasLostInTheMiddle() throws Exception {
        String url = "jdbc:h2:mem:lost;DB_CLOSE_DELAY=-1";
        configure("database: {url: '" + url + "'}\n");
        run("plan", "--list", "technicians");
        run("approve", hash(), "--list", "technicians");
        graph.writes().before(() -> shutDown(url));

        assertThat(run("apply", "--list", "technicians")).isEqualTo(1);

        assertThat(err).contains("the database was lost", "what a run had begun, the next");
    }

    private static void shutDown(String url) {
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown immediately");
        } catch (SQLException e) {
            // It was shut down under our feet, as wanted.
        }
    }

    @Test
    void saysHowFarALongReadingIsOnOneLineThatIsGoneAfterwards() {
        graph.people(1, 1200);
        for (int i = 13; i <= 1150; i++) {
            source.users().add("u" + i);
        }

        run(Map.of("GRAPH_SYNC_PROGRESS", "yes"), "plan", "--list", "technicians");
        assertThat(err).contains("\r1,000 people read").endsWith("\r" + " ".repeat(17) + "\r");
        run(Map.of(), "plan", "--list", "technicians");
        assertThat(err).isEmpty();
    }

    private void configure(String more) throws IOException {
        Path file = folder.resolve("graph-sync.yml");
        Files.writeString(file, more + Files.readString(file));
    }
}
