package io.benchmate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.Revision;
import io.benchmate.plan.revising.Proposal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

class ImportCommandTest {
    private static final String PLAN = "Ref,Action,When\n1,Publish a page for all,2027\n";

    @Test
    void aCheckNeedsNoDatabase(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("plan.csv"), PLAN);

        assertThat(run("--check", file.toString())).isZero();
        assertThat(run("--check", folder.resolve("none.csv").toString())).isEqualTo(1);
    }

    @Test
    void whatIsConfirmedIsThereForTheNextOpening(@TempDir Path folder) {
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

    private static int run(String... arguments) {
        return new CommandLine(new ImportCommand()).execute(arguments);
    }
}
