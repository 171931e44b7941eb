package io.benchmate.rewriting;

import io.benchmate.ask.Rewritten;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a reply to the letter: one JSON object of the fields asked for, each of its type and short.
 * Anything else is no reply. Pure.
 */
final class Completion {
    private static final JsonMapper STRICT =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    private static final Set<String> FIELDS =
            Set.of("codes", "themes", "owners", "status", "asks", "count", "topic");
    private static final int LONGEST_CONTENT = 2_000;
    private static final int LONGEST_WORD = 160;
    private static final int MOST = 8;

    private Completion() {}

    static Optional<Rewritten> read(byte[] body) {
        try {
            JsonNode content = STRICT.readTree(body).at("/choices/0/message/content");
            return content.isString() && content.asString().length() <= LONGEST_CONTENT
                    ? wanted(STRICT.readTree(content.asString()))
                    : Optional.empty();
        } catch (JacksonException noJson) {
            return Optional.empty();
        }
    }

    private static Optional<Rewritten> wanted(JsonNode wanted) {
        boolean known =
                wanted.isObject()
                        && wanted.size() == FIELDS.size()
                        && FIELDS.stream().allMatch(wanted::has);
        if (!known || !wanted.path("count").isBoolean() || !texts(wanted, "status", "topic")) {
            return Optional.empty();
        }
        List<List<String>> lists = new ArrayList<>();
        for (String field : List.of("codes", "themes", "owners", "asks")) {
            Optional<List<String>> list = list(wanted.path(field));
            if (list.isEmpty()) {
                return Optional.empty();
            }
            lists.add(list.get());
        }
        return Optional.of(
                new Rewritten(
                        lists.get(0),
                        lists.get(1),
                        lists.get(2),
                        wanted.path("status").asString(),
                        lists.get(3),
                        wanted.path("count").asBoolean(),
                        wanted.path("topic").asString()));
    }

    private static boolean texts(JsonNode wanted, String... fields) {
        return List.of(fields).stream().allMatch(field -> isShort(wanted.path(field)));
    }

    private static Optional<List<String>> list(JsonNode array) {
        if (!array.isArray() || array.size() > MOST) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>();
        for (JsonNode word : array) {
            if (!isShort(word)) {
                return Optional.empty();
            }
            words.add(word.asString());
        }
        return Optional.of(words);
    }

    private static boolean isShort(JsonNode text) {
        return text.isString() && text.asString().length() <= LONGEST_WORD;
    }
}
