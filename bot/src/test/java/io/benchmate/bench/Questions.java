package io.benchmate.bench;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The questions of {@code questions/own.jsonl}, each worded differently, so that no answer is made
 * easier by one before. Those that were written for other plans are asked as well: some of them are
 * answered, some refused.
 */
final class Questions {
    static final List<String> ALL = read();

    private Questions() {}

    private static List<String> read() {
        JsonMapper json = JsonMapper.shared();
        try (InputStream file = Questions.class.getResourceAsStream("/questions/own.jsonl")) {
            String lines =
                    new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return lines.lines().map(line -> json.readTree(line).get("q").asString()).toList();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** As JSON text, with its quotation marks. */
    static String json(String question) {
        return JsonMapper.shared().writeValueAsString(question);
    }
}
