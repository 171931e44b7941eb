package io.benchmate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class RehearseCommandTest {
    private static final String PLAN =
            """
            Ref,Action,By when,Lead
            1.1,Mend the lift,By 31 March 2027,FTL
            """;
    private static final String OWNERS =
            """
            owner,kind,id,name
            FTL,group,group-0001,The Leads
            """;

    @TempDir private Path folder = Path.of("");

    private record Run(int status, List<String> lines, String beside) {}

    @Test
    void showsEachReminderOfTheSampleWithItsMomentPersonMatterAndReason() {
        Run run = run("--sample", "--from", "2026-11-25", "--to", "2027-03-31");

        assertThat(run.status()).isZero();
        assertThat(run.lines())
                .contains(
                        String.join(
                                "\t",
                                "2026-12-31T09:00:00Z[Europe/London]",
                                "Dorian Tamsett (invented)",
                                "3.1 Rewrite technicians' job descriptions into twelve role"
                                    + " profiles with clear steps between the grades (“By the end"
                                    + " of December 2026”, read as by 2026-12-31)",
                                "it is due; owner “DTS”"))
                .allMatch(line -> line.split("\t", -1).length == 4)
                .noneMatch(line -> line.contains("Bi-annual"))
                .noneMatch(line -> line.startsWith("2026-12-25") || line.startsWith("2026-12-28"));
        assertThat(run.beside())
                .contains("invented university")
                .contains("- 2.6 Long service lunch: how “Bi-annual” is meant is still to be asked")
                .contains("nobody is mapped to the owner “IT Services”");
    }

    @Test
    void saysInTheLineThatAGroupIsNotReadWhereNoAppIsSetUp() throws Exception {
        Run sample = run("--sample", "--from", "2026-11-25", "--to", "2027-03-31");
        Run file = onFile();

        assertThat(sample.lines())
                .anyMatch(
                        each ->
                                each.contains(
                                        "\tmembers of Faculty Technical Leads (invented) (not read,"
                                                + " as the group is invented)\t"));
        assertThat(sample.beside()).doesNotContain("cannot be read");
        assertThat(file.lines())
                .isNotEmpty()
                .allMatch(
                        each ->
                                each.contains(
                                        "\tmembers of The Leads (not read, as no app is set up"
                                                + " here)\t"));
    }

    private Run onFile() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.csv"), PLAN);
        Path owners = Files.writeString(folder.resolve("owners.csv"), OWNERS);
        return run(
                "--plan",
                plan.toString(),
                "--owners",
                owners.toString(),
                "--from",
                "2027-03-01",
                "--to",
                "2027-04-30");
    }

    @Test
    void saysWhatIsMissingInOneSentence() {
        Run both = run("--sample", "--plan", "x.csv", "--from", "2026-11-25", "--to", "2027-03-31");
        Run backwards = run("--sample", "--from", "2027-11-25", "--to", "2027-03-31");

        assertThat(both.status()).isEqualTo(2);
        assertThat(both.beside()).contains("--sample");
        assertThat(backwards.beside()).contains("last day after the first");
    }

    private static Run run(String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        ByteArrayOutputStream beside = new ByteArrayOutputStream();
        System.setOut(new PrintStream(lines, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(beside, true, StandardCharsets.UTF_8));
        try {
            CommandLine command = new CommandLine(new Main());
            String[] all =
                    java.util.stream.Stream.concat(
                                    java.util.stream.Stream.of("rehearse"),
                                    java.util.Arrays.stream(arguments))
                            .toArray(String[]::new);
            int status = command.execute(all);
            return new Run(
                    status,
                    lines.toString(StandardCharsets.UTF_8).lines().toList(),
                    beside.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
