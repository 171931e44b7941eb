package io.benchmate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.admin.AuditLine;
import io.benchmate.admin.Deed;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

class PersonCommandTest {
    private static final String URL = "spring.datasource.url";

    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void name() {
        System.setProperty(URL, "jdbc:h2:file:" + folder.toAbsolutePath() + "/bot;WRITE_DELAY=0");
    }

    @AfterEach
    void forget() {
        System.clearProperty(URL);
    }

    @Test
    void printsAndErasesWhatIsKeptAboutAPersonAndNobodyElse() throws Unopened {
        try (Database database = Database.open()) {
            database.audit().note("robin", "Robin Example", Deed.IMPORTED_DRAFT, "plan one");
            database.audit().note("sam", "Sam Example", Deed.IMPORTED_DRAFT, "plan two");
        }

        String export = run("export", "robin");
        assertThat(JsonMapper.shared().readTree(export).path("what was done")).hasSize(1);
        assertThat(export).contains("plan one").doesNotContain("Sam");
        assertThat(run("erase", "robin").strip()).isEqualTo("{\"erased\": 1}");

        assertThat(run("export", "robin")).doesNotContain("Robin Example");
        assertThat(run("export", "sam")).contains("Sam Example");
        try (Database database = Database.open()) {
            assertThat(database.audit().latest(10))
                    .extracting(AuditLine::deed)
                    .contains(Deed.ERASED_PERSON, Deed.EXPORTED_PERSON);
        }
    }

    @Test
    void refusesABlankId() {
        assertThat(new CommandLine(new PersonCommand()).execute("erase", " ")).isEqualTo(1);
        assertThat(new CommandLine(new PersonCommand()).execute("erase")).isEqualTo(2);
    }

    private static String run(String... arguments) {
        PrintStream before = Objects.requireNonNull(System.out);
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        System.setOut(new PrintStream(words, true, StandardCharsets.UTF_8));
        try {
            assertThat(new CommandLine(new PersonCommand()).execute(arguments)).isZero();
            return words.toString(StandardCharsets.UTF_8);
        } finally {
            System.setOut(before);
        }
    }
}
