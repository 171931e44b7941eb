package io.benchmate.graphsync;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.graphsync.graph.FakeGraph;
import io.benchmate.graphsync.graph.FakeGroup;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The command line as a person or cron uses it, with a file database and a fake Graph. */
class GraphSyncCommandTest {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{20}");
    private static final String CONFIGURATION =
            """
            graph:
              url: %s
              tenant: t
              reader: r
              writer: w
              allowed-targets: [t1]
            lists:
              technicians:
                owner: p1@uni.example
                deputy: p2@uni.example
                mode: full
                sources:
                  - {group: s1, name: Technicians}
                target: {group: t1}
              mailing:
                owner: p1@uni.example
                deputy: p2@uni.example
                mode: full
                sources:
                  - csv: hr.csv
                    columns: {mail: E-mail, name: Name}
                target: {file: members.txt}
            """;
    private final SettableClock clock = new SettableClock("2026-11-25T07:00:00Z");
    private final FakeGraph graph = new FakeGraph(clock, 50).people(1, 40);
    private final FakeGroup source = graph.group("s1", "Technicians", 1, 12);
    private final FakeGroup target = graph.group("t1", "List", 1, 10);

    @TempDir private Path folder;
    private String out = "";
    private String err = "";

    @BeforeEach
    void configuration() throws IOException {
        Files.writeString(folder.resolve("graph-sync.yml"), CONFIGURATION.formatted(graph.url()));
        Files.writeString(
                folder.resolve("hr.csv"),
                "Name,E-mail\nAnn Ng,ann@uni.example\nBo,bo@uni.example\n");
    }

    @AfterEach
    void close() {
        graph.close();
    }

    @Test
    void showsThenWaitsForApprovalThenApplies() {
        assertThat(run("plan", "--list", "technicians")).isEqualTo(3);
        assertThat(out).contains("+ P 11 (p11@uni.example): group Technicians");
        Matcher hash = HASH.matcher(out);
        assertThat(hash.find()).isTrue();
        assertThat(run("apply", "--list", "technicians")).isEqualTo(3);
        assertThat(run("approve", hash.group(), "--list", "technicians")).isZero();

        assertThat(run("apply", "--list", "technicians")).isZero();

        assertThat(target.users()).hasSize(12);
        assertThat(run("history", "--list", "technicians")).isZero();
        assertThat(out).contains("last complete sync 25 November 2026 07:00", "run 1", "done");
    }

    @Test
    void holdsAPlanThatWasRejected() {
        run("plan", "--list", "technicians");
        Matcher hash = HASH.matcher(out);
        assertThat(hash.find()).isTrue();

        assertThat(run("reject", hash.group(), "--list", "technicians")).isZero();

        assertThat(run("apply", "--list", "technicians")).isEqualTo(3);
        assertThat(out).contains("rejected exactly this plan");
    }

    @Test
    void saysWhichVersionItIs() {
        assertThat(run("--version")).isZero();
        assertThat(out).contains("graph-sync ", "Java ");
    }

    @Test
    void answersWhyWithTheReason() {
        run("plan");

        assertThat(run("why", "P11@uni.example", "--list", "technicians")).isZero();
        assertThat(out).contains("belongs on it", "group Technicians");
        run("why", "nobody@uni.example", "--json", "--list", "technicians");
        assertThat(out).contains("\"found\" : false");
    }

    @Test
    void notesPinsAndOptOuts() {
        assertThat(run("opt-out", "p11@uni.example", "--reason", "asked", "--list", "technicians"))
                .isZero();
        assertThat(
                        run(
                                "pin",
                                "p30@uni.example",
                                "--reason",
                                "helps",
                                "--list",
                                "technicians",
                                "--until",
                                "2027-06-30"))
                .isZero();

        run("plan", "--list", "technicians");

        assertThat(out).contains("P 30").doesNotContain("+ P 11");
        assertThat(run("unpin", "p30@uni.example", "--list", "technicians")).isZero();
        assertThat(run("unpin", "p30@uni.example", "--list", "technicians")).isEqualTo(2);
    }

    @Test
    void keepsAFileForSympaFromAnExtractWithoutAnyTenant() throws IOException {
        run("plan", "--list", "mailing");
        Matcher hash = HASH.matcher(out);
        assertThat(hash.find()).isTrue();
        run("approve", hash.group(), "--list", "mailing");

        assertThat(run("apply", "--list", "mailing")).isZero();

        assertThat(Files.readString(folder.resolve("members.txt")))
                .isEqualTo("ann@uni.example Ann Ng\nbo@uni.example Bo\n");
    }

    @Test
    void answersInJson() {
        assertThat(run("plan", "--json", "--list", "technicians")).isEqualTo(3);

        assertThat(out).contains("\"hash\"", "\"change\" : \"join\"", "\"exit\" : 3");
    }

    @Test
    void everyCommandHasAnAnswerForPrograms() {
        run("plan", "--list", "technicians");
        Matcher hash = HASH.matcher(out);
        assertThat(hash.find()).isTrue();
        List<String> list = List.of("--list", "technicians", "--json");
        for (List<String> one :
                List.of(
                        List.of("check"),
                        List.of("plan"),
                        List.of("reject", hash.group()),
                        List.of("approve", hash.group()),
                        List.of("pin", "p3@uni.example", "--reason", "x"),
                        List.of("unpin", "p3@uni.example"),
                        List.of("unpin", "p3@uni.example"),
                        List.of("opt-out", "p3@uni.example", "--reason", "x"),
                        List.of("why", "p3@uni.example"),
                        List.of("apply"),
                        List.of("history"),
                        List.of("undo", "1"),
                        List.of("sheet", "technicians"))) {
            run(Stream.concat(one.stream(), list.stream()).toArray(String[]::new));

            assertThat(JsonMapper.shared().readTree(out).isContainer()).as(one.getFirst()).isTrue();
        }
    }

    @Test
    void printsASheet() {
        assertThat(run("sheet", "mailing")).isEqualTo(3);
        assertThat(out).contains("add,\"ann@uni.example\",\"Ann Ng\"");
        run("sheet", "mailing", "--format", "ps1");
        assertThat(out).contains("Add-DistributionGroupMember");
    }

    @Test
    void undoesARun() {
        showsThenWaitsForApprovalThenApplies();

        assertThat(run("undo", "1", "--list", "technicians")).isZero();
        assertThat(target.users()).hasSize(12);
        assertThat(run("undo", "1", "--apply", "--list", "technicians")).isZero();

        assertThat(target.users()).hasSize(10);
    }

    @Test
    void warnsAtEveryRunThatTheOwnerIsGoneWhetherOrNotItChangesSomething() {
        graph.forget("u1");
        source.users().remove("u1");
        target.users().remove("u1");
        String warning =
                "! the list's owner (p1@uni.example) is no longer in the directory: name another";

        run("plan", "--list", "technicians");
        assertThat(out).contains(warning);
        Matcher hash = HASH.matcher(out);
        assertThat(hash.find()).isTrue();
        run("approve", hash.group(), "--list", "technicians");
        run("apply", "--list", "technicians");
        assertThat(out).contains("changes made", warning);
        run("plan", "--list", "technicians", "--json");
        assertThat(out).contains(warning.substring(2));
    }

    @Test
    void raisesAnAlarmAfterTwoFailedRuns() {
        graph.refuses(403, 1000, "groups/s1");

        assertThat(run("apply", "--list", "technicians")).isEqualTo(4);
        assertThat(out).doesNotContain("ALARM");
        assertThat(run("apply", "--list", "technicians")).isEqualTo(4);

        assertThat(out)
                .contains("ALARM: technicians was not brought up to date in the last 2 runs");
        assertThat(source.users()).hasSize(12);
    }

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
    void checksAGoodConfiguration() {
        assertThat(run("check")).isZero();
        assertThat(out).contains("technicians: FULL, 1 source, kept by p1@uni.example");
        assertThat(run("plan", "--list", "other")).isEqualTo(2);
        assertThat(err).contains("there is no list \"other\"; there are technicians, mailing");
    }

    @Test
    void tellsItsCommandsWhenAskedForHelp() {
        assertThat(run("--help")).isZero();

        assertThat(out).contains("Shows who would join and leave, and why.");
        assertThat(err).isEmpty();
    }

    private int run(String... args) {
        StringWriter said = new StringWriter();
        StringWriter complained = new StringWriter();
        String[] all = java.util.Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--config";
        all[args.length + 1] = folder.resolve("graph-sync.yml").toString();
        int code =
                GraphSyncCommand.run(
                        new GraphSyncCommand(Map.of("USER", "olu"), clock),
                        new PrintWriter(said, true),
                        new PrintWriter(complained, true),
                        all);
        out = said.toString();
        err = complained.toString();
        return code;
    }
}
