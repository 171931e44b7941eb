package io.benchmate.graphsync.graph;

import tools.jackson.databind.json.JsonMapper;

import java.util.Map;

/** What the fake answers. */
record FakeAnswer(int status, String body, String retryAfter, boolean reset) {
    static final JsonMapper JSON = JsonMapper.shared();

    static FakeAnswer ok(Object body) {
        return new FakeAnswer(200, JSON.writeValueAsString(body), "", false);
    }

    static FakeAnswer empty(int status) {
        return new FakeAnswer(status, "", "", false);
    }

    static FakeAnswer refusal(int status, String code, String message) {
        Map<String, Object> error = Map.of("error", Map.of("code", code, "message", message));
        return new FakeAnswer(status, JSON.writeValueAsString(error), "", false);
    }

    static FakeAnswer lost() {
        return new FakeAnswer(200, "", "", true);
    }

    FakeAnswer after(String seconds) {
        return new FakeAnswer(status, body, seconds, reset);
    }

    FakeAnswer cut() {
        return new FakeAnswer(status, body.substring(0, body.length() / 2), "", false);
    }
}
