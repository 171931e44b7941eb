package io.benchmate.graphsync;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.graphsync.graph.FakeGraph;
import io.benchmate.graphsync.graph.FakeGroup;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The command line as a person or cron uses it, with a file database and a fake Graph. */
abstract class Typed {
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
    final SettableClock clock = new SettableClock("2026-11-25T07:00:00Z");
    final FakeGraph graph = new FakeGraph(clock, 50).people(1, 40);
    final FakeGroup source = graph.group("s1", "Technicians", 1, 12);
    final FakeGroup target = graph.group("t1", "List", 1, 10);

    @TempDir Path folder;
    String out = "";
    String err = "";

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

    int run(String... args) {
        return run(Map.of("USER", "olu"), args);
    }

    int run(Map<String, String> environment, String... args) {
        StringWriter said = new StringWriter();
        StringWriter complained = new StringWriter();
        String[] all = Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--config";
        all[args.length + 1] = folder.resolve("graph-sync.yml").toString();
        int code =
                GraphSyncCommand.run(
                        new GraphSyncCommand(environment, clock, wait -> {}),
                        new PrintWriter(said, true),
                        new PrintWriter(complained, true),
                        all);
        out = said.toString();
        err = complained.toString();
        return code;
    }

    /** Of the plan that was shown last. */
    String hash() {
        Matcher hash = HASH.matcher(out);
        assertThat(hash.find()).isTrue();
        return hash.group();
    }

    /** What was printed is one JSON document and nothing else. */
    JsonNode json() {
        try (JsonParser parser = JsonMapper.shared().createParser(out)) {
            JsonNode document = parser.readValueAsTree();
            assertThat(parser.nextToken()).isNull();
            return document;
        }
    }
}
