package io.benchmate.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.ask.Help;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class ManifestCommandsTest {
    private static final Path MANIFEST = Path.of("../manifest/src/main/teams/manifest.json");

    @Test
    void theCommandsInTheManifestAreThoseOfTheHelp() throws IOException {
        JsonNode bot = JsonMapper.shared().readTree(Files.readString(MANIFEST)).at("/bots/0");

        for (JsonNode list : bot.path("commandLists")) {
            assertThat(commands(list)).isEqualTo(Help.commands());
        }
        assertThat(bot.path("commandLists")).isNotEmpty();
    }

    private static List<Help.Command> commands(JsonNode list) {
        return list.path("commands")
                .valueStream()
                .map(
                        command ->
                                new Help.Command(
                                        command.path("title").asString(),
                                        command.path("description").asString()))
                .toList();
    }
}
