package io.benchmate.diary.jdbc;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import io.benchmate.diary.Award;
import io.benchmate.diary.Entry;
import io.benchmate.diary.Event;
import io.benchmate.diary.Stage;
import io.benchmate.diary.When;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An entry as JSON and back. */
final class EntryJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .addMixIn(Entry.class, Kinds.class)
                    .addMixIn(When.class, Whens.class)
                    .build();

    private EntryJson() {}

    static String write(Entry entry) {
        return MAPPER.writerFor(Entry.class).writeValueAsString(entry);
    }

    static Entry read(String json) {
        return MAPPER.treeToValue(renewed(MAPPER.readTree(json)), Entry.class);
    }

    /** Awards were once kept with their former closing date alone, not with each date's. */
    private static JsonNode renewed(JsonNode entry) {
        if (entry instanceof ObjectNode award
                && "award".equals(award.path("kind").asString())
                && !award.has("was")) {
            ObjectNode was = award.putObject("was");
            JsonNode closed = award.remove("extendedFrom");
            if (closed != null && !closed.isNull()) {
                was.set(Stage.CLOSES.name(), closed);
            }
        }
        return entry;
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Event.class, name = "event"),
        @JsonSubTypes.Type(value = Award.class, name = "award")
    })
    interface Kinds {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = When.Timed.class, name = "timed"),
        @JsonSubTypes.Type(value = When.AllDay.class, name = "all-day"),
        @JsonSubTypes.Type(value = When.Undated.class, name = "undated")
    })
    interface Whens {}
}
