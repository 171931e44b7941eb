package io.benchmate.outbox.jdbc;

import io.benchmate.outbox.Kind;
import io.benchmate.outbox.Saying;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;

/** Sayings as JSON and back, by the kinds that features made known. */
final class SayingJson {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final List<Kind> kinds;

    SayingJson(List<Kind> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    String kindOf(Saying saying) {
        return kinds.stream()
                .filter(kind -> kind.type().equals(saying.getClass()))
                .map(Kind::name)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "no Kind bean for " + saying.getClass().getName()));
    }

    String write(Saying saying) {
        return MAPPER.writeValueAsString(saying);
    }

    Saying read(String kind, String json) {
        Class<? extends Saying> type =
                kinds.stream()
                        .filter(known -> known.name().equals(kind))
                        .map(Kind::type)
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("no Kind bean for " + kind));
        return MAPPER.readValue(json, type);
    }
}
