package io.benchmate.card;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with a file under src/test/resources/golden; {@code -Dgolden=update} writes it anew. */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Golden() {}

    static void check(String name, String actual) {
        Path file = FOLDER.resolve(name);
        try {
            if ("update".equals(System.getProperty("golden"))) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            assertThat(file).as("run the test with -Dgolden=update, then look").exists();
            assertThat(actual).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The card over many lines, with its pictures left out. */
    static String readable(String card) {
        String pretty = PRETTY.writeValueAsString(PRETTY.readTree(card));
        return pretty.replace("\r", "").replaceAll("base64,[^\"]+", "base64,…") + "\n";
    }
}
