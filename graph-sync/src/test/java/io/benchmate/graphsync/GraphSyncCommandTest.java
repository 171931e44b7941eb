package io.benchmate.graphsync;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;

class GraphSyncCommandTest extends Typed {

    @Test
    void showsThenWaitsForApprovalThenApplies() {
        assertThat(run("plan", "--list", "technicians")).isEqualTo(3);
        assertThat(out).contains("+ P 11 (p11@uni.example): group Technicians");
        String hash = hash();
        assertThat(run("apply", "--list", "technicians")).isEqualTo(3);
        assertThat(run("approve", hash, "--list", "technicians")).isZero();

        assertThat(run("apply", "--list", "technicians")).isZero();

        assertThat(target.users()).hasSize(12);
        assertThat(run("history", "--list", "technicians")).isZero();
        assertThat(out).contains("last complete sync 25 November 2026 07:00", "run 1", "done");
    }

    @Test
    void holdsAPlanThatWasRejected() {
        run("plan", "--list", "technicians");
        String hash = hash();

        assertThat(run("reject", hash, "--list", "technicians")).isZero();

        assertThat(run("apply", "--list", "technicians")).isEqualTo(3);
        assertThat(out).contains("rejected exactly this plan");
    }

    @Test
    void saysWhichVersionItIs() {
        assertThat(run("--version")).isZero();
        assertThat(out).contains("graph-sync ", "Java ");
    }

    @Test
    void keepsAFileForSympaFromAnExtractWithoutAnyTenant() throws IOException {
        run("plan", "--list", "mailing");
        String hash = hash();
        run("approve", hash, "--list", "mailing");

        assertThat(run("apply", "--list", "mailing")).isZero();

        assertThat(Files.readString(folder.resolve("members.txt")))
                .isEqualTo("ann@uni.example Ann Ng\nbo@uni.example Bo\n");
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
        String hash = hash();
        run("approve", hash, "--list", "technicians");
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
    void checksAGoodConfiguration() {
        assertThat(run("check")).isZero();
        assertThat(out).contains("technicians: full, 1 source, kept by p1@uni.example");
        assertThat(run("plan", "--list", "other")).isEqualTo(2);
        assertThat(err).contains("there is no list \"other\"; there are technicians, mailing");
    }

    @Test
    void tellsItsCommandsWhenAskedForHelp() {
        assertThat(run("--help")).isZero();

        assertThat(out).contains("Shows who would join and leave, and why.");
        assertThat(err).isEmpty();
    }
}
