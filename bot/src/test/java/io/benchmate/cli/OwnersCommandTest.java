package io.benchmate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.admin.AuditLine;
import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

class OwnersCommandTest {
    private static final String URL = "spring.datasource.url";
    private static final String OWNERS = "src/test/resources/sample/harrowmere-2025-28.owners.csv";

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
    void mapsOwnersFromAFileListsWhoIsMissingAndRehearsesWithThem() throws IOException {
        Path plan = folder.resolve(SamplePlan.HARROWMERE.fileName());
        Path notes = folder.resolve("notes.txt");
        Files.write(plan, SamplePlan.HARROWMERE.csv());
        Files.writeString(notes, SamplePlan.HARROWMERE.notes());
        run("import", plan.toString(), "--notes", notes.toString(), "--confirm");

        String taken = run("owners", "import", OWNERS);
        String again = run("owners", "import", OWNERS);
        String undone = run("owners", "undo", "DTS");
        String listed = run("owners", "list");
        String rehearsed = run("rehearse", "--from", "2026-12-01", "--to", "2027-01-31");

        assertThat(taken).contains("12 owners were changed.");
        assertThat(again).contains("0 owners were changed.");
        assertThat(undone).contains("was taken back");
        assertThat(listed)
                .contains("C&E\tCarys Endellion (invented)")
                .contains("FTL\tgroup Faculty Technical Leads (invented)")
                .contains("DTS\tnobody yet")
                .contains("IT Services\tnobody yet");
        assertThat(rehearsed)
                .contains("2026-12-31T09:00:00Z[Europe/London]\tPetra Cobley (invented)\t3.1 ")
                .doesNotContain("Dorian");
    }

    @Test
    void keepsWhoMappedThemInTheAudit() throws Exception {
        mapsOwnersFromAFileListsWhoIsMissingAndRehearsesWithThem();

        try (Database database = Database.open()) {
            assertThat(database.audit().latest(10))
                    .extracting(AuditLine::deed)
                    .extracting(Enum::name)
                    .contains("MAPPED_OWNERS", "TOOK_BACK_OWNER");
        }
    }

    private static String run(String... arguments) {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            assertThat(new CommandLine(new Main()).execute(arguments)).isZero();
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
