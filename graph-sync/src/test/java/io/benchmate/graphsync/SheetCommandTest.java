package io.benchmate.graphsync;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.graphsync.graph.FakeGroup;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A distribution list, which its owner changes. */
class SheetCommandTest extends Typed {
    private static final String DISTRIBUTION_LIST =
            """
              engineers:
                owner: p1@uni.example
                deputy: p2@uni.example
                mode: full
                sources:
                  - {group: s1, name: Technicians}
                target: {sheet: {group: d1, address: engineers@uni.example, directory: sheets}}
            """;
    private final FakeGroup list = graph.group("d1", "Engineers", 2, 11);

    @BeforeEach
    void aDistributionList() throws IOException {
        list.as().mailSecurity(true, false);
        Path file = folder.resolve("graph-sync.yml");
        Files.writeString(file, Files.readString(file) + DISTRIBUTION_LIST);
    }

    @Test
    void printsASheet() {
        assertThat(run("sheet", "mailing")).isEqualTo(3);
        assertThat(out).contains("add,\"ann@uni.example\",\"Ann Ng\"");
        run("sheet", "engineers", "--format", "ps1");
        assertThat(out)
                .startsWith("\uFEFF# Changes of a mailing list")
                .contains("$list = 'engineers@uni.example'")
                .contains("Add-DistributionGroupMember");
    }

    @Test
    void aScriptIsForDistributionListsOnly() {
        assertThat(run("sheet", "technicians", "--format", "ps1")).isEqualTo(2);
        assertThat(err).contains("technicians is no distribution list");

        assertThat(run("sheet", "engineers", "--format", "xls")).isEqualTo(2);
        assertThat(err).contains("expected one of [CSV, PS1]");
    }

    @Test
    void handsTheSheetOverAndSaysLaterWhetherItWasCarriedOut() throws IOException {
        run("plan", "--list", "engineers");
        run("approve", hash(), "--list", "engineers");
        assertThat(run("apply", "--list", "engineers")).isZero();
        assertThat(out).contains("join P 1 (p1@uni.example): handed over");
        assertThat(folder.resolve("sheets/engineers@uni.example.ps1")).exists();

        assertThat(run("sheet", "engineers", "--check")).isEqualTo(7);
        assertThat(out).contains("0 done, 2 open");
        list.users().add("u1");
        list.users().add("u12");
        assertThat(run("sheet", "engineers", "--check")).isZero();
        assertThat(out).contains("2 done, 0 open");
        assertThat(Files.readString(folder.resolve("sheets/engineers@uni.example.csv")))
                .startsWith("\uFEFFChange,E-mail,Name\r\n");
    }
}
