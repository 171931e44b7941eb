package io.benchmate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

class TimescalesCommandTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void readsEachLineByUkDefaultsAndPrintsWhatItWouldAsk() throws IOException {
        JsonNode[] readings =
                read(
                        """
                        {"tid": "a", "phrase": "Sept-Oct 2027", "anchor_date": null}
                        {"tid": "b", "phrase": "Year 2", "anchor_date": "2026-02-01"}
                        {"tid": "c", "phrase": "FY 27/28", "anchor_date": ""}
                        {"tid": "d", "phrase": "June annually", "anchor_date": "no day"}
                        """);

        assertThat(readings[0].path("end").asString()).isEqualTo("2027-10-31");
        assertThat(readings[0].path("ask").isNull()).isTrue();
        assertThat(readings[1].path("start").asString()).isEqualTo("2027-02-01");
        assertThat(readings[2].path("ask").asString()).contains("financial year");
        assertThat(readings[3].path("kind").asString()).isEqualTo("recurring");
        assertThat(readings[3].path("recurrence").asString()).isEqualTo("yearly in June");
    }

    @Test
    void printsNothingButASentenceForAFileThatIsNotThereOrNotJson() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.jsonl"), "{\n");

        assertThat(new CommandLine(new Main()).execute("timescales", "nowhere.jsonl")).isEqualTo(2);
        assertThat(new CommandLine(new Main()).execute("timescales", broken.toString()))
                .isEqualTo(2);
    }

    private JsonNode[] read(String lines) throws IOException {
        Path file = Files.writeString(folder.resolve("timescales.jsonl"), lines);
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            assertThat(new CommandLine(new Main()).execute("timescales", file.toString())).isZero();
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .toArray(JsonNode[]::new);
    }
}
