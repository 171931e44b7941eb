package io.benchmate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.people.Person;
import io.benchmate.plan.Action;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Recorded;
import io.benchmate.plan.Recording;
import io.benchmate.plan.Revision.Editor;
import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

class ReviewPackCommandTest {
    private static final String URL = "spring.datasource.url";
    private static final LocalDate MEETING = LocalDate.of(2099, 3, 3);

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
    void writesThePackThatImportsAsTheSamePlanElsewhere() throws Exception {
        load();
        record();
        Path out = folder.resolve("out");

        String told = run("review-pack", "--since", "2026-01-01", "--out", out.toString());

        assertThat(told).contains("For the steering group on 3 March 2099", ".docx", ".csv");
        String named = text(out, "3 March 2099.csv");
        String without = text(out, "without names.csv");
        assertThat(named).contains("Fourteen came [recorded by Priya Nair on");
        assertThat(without).contains("Fourteen came").doesNotContain("Priya");
        name("elsewhere");
        run(
                "import",
                file(out, "3 March 2099.csv"),
                "--notes",
                file(out, ".notes.txt"),
                "--confirm");
        try (Database elsewhere = Database.open()) {
            Plan plan = elsewhere.plans().live().getFirst();
            assertThat(plan.actions()).hasSize(41);
            assertThat(plan.facts().legend().meanings()).hasSize(4);
        }
    }

    private void name(String other) {
        System.setProperty(URL, "jdbc:h2:file:" + folder.toAbsolutePath() + "/" + other);
    }

    private void load() throws Exception {
        Path plan = folder.resolve(SamplePlan.HARROWMERE.fileName());
        Path notes = folder.resolve("notes.txt");
        Files.write(plan, SamplePlan.HARROWMERE.csv());
        Files.writeString(notes, SamplePlan.HARROWMERE.notes());
        run("import", plan.toString(), "--notes", notes.toString(), "--confirm");
    }

    private static void record() throws Unopened {
        try (Database database = Database.open()) {
            Plan plan = database.plans().live().getFirst();
            Action action = plan.actions().getFirst();
            database.recordings()
                    .record(
                            new Recording(
                                    plan.id(),
                                    action.id(),
                                    new Recorded.Evidence("Fourteen came"),
                                    "",
                                    new Editor("priya", "Priya Nair"),
                                    Instant.parse("2026-11-02T09:00:00Z")));
            database.reviewDates().add(MEETING, new Person("kim", "Kim Example"));
        }
    }

    private static String text(Path folder, String ending) throws Exception {
        return Files.readString(Path.of(file(folder, ending)));
    }

    private static String file(Path folder, String ending) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(each -> each.toString().endsWith(ending)).toList();
            assertThat(found).hasSize(1);
            return found.getFirst().toString();
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
