package io.benchmate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Recorded;
import io.benchmate.plan.Recording;
import io.benchmate.plan.Recordings;
import io.benchmate.plan.Revision;
import io.benchmate.plan.revising.Proposal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

class ImportCommandTest {
    private static final String USER = "--spring.datasource.username=benchmate";
    private static final String PLAN = "Ref,Action,When\n1,Publish a page for all,2027\n";

    @Test
    void aCheckNeedsNoDatabase(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("plan.csv"), PLAN);

        assertThat(run("--check", file.toString())).isZero();
        assertThat(run("--check", folder.resolve("none.csv").toString())).isEqualTo(1);
    }

    @Test
    void saysThatThereAreNoSuchNotesAndReadsThemInAnyEncoding(@TempDir Path folder)
            throws Exception {
        Path file = Files.writeString(folder.resolve("plan.csv"), PLAN);
        Path notes =
                Files.write(
                        folder.resolve("notes.txt"),
                        "Key\nCafé = the café’s team\n".getBytes("windows-1252"));

        assertThat(run("--check", file.toString(), "--notes", notes.toString())).isZero();
        assertThat(run("--check", file.toString(), "--notes", folder + "/none.txt")).isEqualTo(1);
    }

    @Test
    void whatIsConfirmedIsThereForTheNextOpening(@TempDir Path folder) throws Exception {
        String url = "--spring.datasource.url=jdbc:h2:file:" + folder + "/bot;WRITE_DELAY=0";
        var by = new Revision.Editor("terminal", "the terminal");
        byte[] content = PLAN.getBytes(StandardCharsets.UTF_8);
        try (Database database = Database.open(url)) {
            var drafted =
                    (Proposal.Drafted) database.proposals().propose("plan.csv", content, "", by);
            database.proposals().confirm(drafted.draft().id(), by);
        }

        try (Database database = Database.open(url)) {
            assertThat(database.proposals().propose("plan.csv", content, "", by))
                    .isInstanceOf(Proposal.Unchanged.class);
        }
    }

    @Test
    void aPreviewMakesNoDatabase(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("plan.csv"), PLAN);
        Path data = folder.resolve("data");

        Said said = start(data, file.toString());

        assertThat(said.status()).isZero();
        assertThat(said.out()).contains("1 action").contains("No plan is loaded yet");
        assertThat(data).doesNotExist();
    }

    @Test
    void aPreviewComparesWithTheLivePlanAndKeepsNothing(@TempDir Path folder) throws Exception {
        Path data = folder.resolve("data");
        Path file = Files.writeString(folder.resolve("plan.csv"), PLAN);
        assertThat(say(data, "--confirm", file.toString()).status()).isZero();
        byte[] before = Files.readAllBytes(data.resolve("benchmate.mv.db"));
        Path next =
                Files.writeString(folder.resolve("plan.csv"), PLAN + "2,Open a workshop,2028\n");

        Said changed = say(data, next.toString());
        Said same = say(data, Files.writeString(folder.resolve("plan.csv"), PLAN).toString());

        assertThat(same.out()).contains("Nothing to change");
        assertThat(changed.out()).contains("Open a workshop").contains("Nothing was changed");
        assertThat(Files.readAllBytes(data.resolve("benchmate.mv.db"))).isEqualTo(before);
        assertThat(rows(data, "select count(*) from revision")).isEqualTo("1");
    }

    @Test
    void writesDownWhichAccountMadeAPlanLive(@TempDir Path folder) throws Exception {
        Path data = folder.resolve("data");
        Path file = Files.writeString(folder.resolve("plan.csv"), PLAN);

        say(data, "--confirm", file.toString());

        String user = System.getProperty("user.name");
        assertThat(rows(data, "select person_name from audit where deed = 'CONFIRMED_REVISION'"))
                .isEqualTo(user + " (command line)");
        assertThat(rows(data, "select max(person) from audit")).isEqualTo("command-line:" + user);
    }

    @Test
    void saysWhatToDoWhileTheBotHoldsTheFile(@TempDir Path folder) throws Exception {
        Path data = folder.resolve("data");
        Path file = Files.writeString(folder.resolve("plan.csv"), PLAN);
        say(data, "--confirm", file.toString());

        try (Connection bot = connect(data)) {
            assertThat(bot.isValid(1)).isTrue();
            for (String[] arguments :
                    new String[][] {{file.toString()}, {"--confirm", file.toString()}}) {
                Said said = start(data, arguments);

                assertThat(said.status()).isEqualTo(1);
                assertThat(said.err())
                        .startsWith("The bot is running and holds the database's file")
                        .contains("--check")
                        .doesNotContain("Exception");
            }
        }
    }

    @Test
    void asksInTheChatOrByAnOptionWhereTheFileDisagreesWithWhatWasRecorded(@TempDir Path folder)
            throws Exception {
        Path data = folder.resolve("data");
        confirmed(data);
        record(data);
        Path file = Files.writeString(folder.resolve("plan.csv"), PLAN.replace("2027", "2029"));

        Said preview = say(data, file.toString());
        Said refused = say(data, "--confirm", file.toString());
        Said kept = say(data, "--confirm", "--keep-recorded", file.toString());
        Files.writeString(file, PLAN.replace("2027", "2029").replace("all", "everybody"));
        Said same = say(data, file.toString());

        assertThat(preview.out()).contains("1, Timescale: the file says “2029”", "“2028”");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("choose one by one there", "--keep-recorded");
        assertThat(kept.out()).contains("Kept as recorded", "Live: revision 2");
        assertThat(same.out()).contains("everybody").doesNotContain("the file says");
    }

    @Test
    void theFilesWordIsTakenForAllByAnOption(@TempDir Path folder) throws Exception {
        Path data = folder.resolve("data");
        confirmed(data);
        record(data);
        Path file = Files.writeString(folder.resolve("plan.csv"), PLAN.replace("2027", "2029"));

        Said taken = say(data, "--confirm", "--take-file", file.toString());

        assertThat(taken.out())
                .contains("the file says “2029”", "The file's word is taken", "Live: revision 2");
        assertThat(rows(data, "select max(printed_then) from recording where kind = 'WITHDRAWN'"))
                .isEqualTo("2029");
        assertThat(run("--keep-recorded", "--take-file", file.toString())).isEqualTo(1);
    }

    private static void confirmed(Path data) throws Exception {
        var by = new Revision.Editor("terminal", "the terminal");
        try (Database database = Database.open(at(data), USER)) {
            var drafted =
                    (Proposal.Drafted)
                            database.proposals()
                                    .propose(
                                            "plan.csv",
                                            PLAN.getBytes(StandardCharsets.UTF_8),
                                            "",
                                            by);
            database.proposals().confirm(drafted.draft().id(), by);
        }
    }

    private static String at(Path data) {
        return "--spring.datasource.url=jdbc:h2:file:" + data + "/benchmate;WRITE_DELAY=0";
    }

    private static void record(Path data) throws Exception {
        try (Database database = Database.open(at(data), USER)) {
            Plan plan = database.plans().live().getFirst();
            Recordings recordings = database.recordings();
            recordings.record(
                    new Recording(
                            plan.id(),
                            plan.actions().getFirst().id(),
                            new Recorded.Correction(Field.TIMESCALE, "2028"),
                            "2027",
                            new Revision.Editor("amina", "Amina"),
                            Instant.parse("2026-11-01T09:00:00Z")));
        }
    }

    private record Said(int status, String out, String err) {}

    /** In this process, with the settings that the start script would give. */
    private static Said say(Path data, String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        var said = new ByteArrayOutputStream();
        var wrong = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(wrong, true, StandardCharsets.UTF_8));
        System.setProperty("benchmate.data", data.toString());
        try {
            int status = run(arguments);
            return new Said(
                    status,
                    said.toString(StandardCharsets.UTF_8),
                    wrong.toString(StandardCharsets.UTF_8));
        } finally {
            System.clearProperty("benchmate.data");
            System.setOut(out);
            System.setErr(err);
        }
    }

    /** A process of its own, as the start script makes one: settings come from its environment. */
    private static Said start(Path data, String... arguments) throws Exception {
        List<String> line =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName(),
                                "import"));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.environment().put("BENCHMATE_DATA", data.toString());
        Path err = Files.createTempFile(data.getParent(), "import", ".err");
        Process process = builder.redirectError(err.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), out, Files.readString(err));
    }

    private static Connection connect(Path data) throws Exception {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + data.toAbsolutePath() + "/benchmate", "benchmate", "");
    }

    private static String rows(Path data, String sql) throws Exception {
        try (Connection connection = connect(data);
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static int run(String... arguments) {
        return new CommandLine(new ImportCommand()).execute(arguments);
    }
}
