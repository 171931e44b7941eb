package io.benchmate.fakes;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/**
 * An activity that the bot posted or changed.
 *
 * @param id as the Connector gave it out
 * @param replyTo the message that it answers; null for one of its own
 * @param change whether it changes the message of that id in place
 * @param authorization the header it came with
 */
public record Posted(
        String conversationId,
        String id,
        @Nullable String replyTo,
        boolean change,
        @Nullable String authorization,
        JsonNode activity) {

    public boolean typing() {
        return activity.path("type").asString("").equals("typing");
    }

    /** What it says in plain text: its own, or that of its card. */
    public String text() {
        String beside = activity.path("text").asString("");
        return beside.isEmpty() ? card().path("fallbackText").asString("") : beside;
    }

    /** The Adaptive Card; missing when there is none. */
    public JsonNode card() {
        return activity.at("/attachments/0/content");
    }
}
