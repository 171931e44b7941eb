package io.benchmate.teams.unasked;

import java.util.List;
import java.util.Map;

/**
 * How a conversation is opened: "Send proactive messages" and "Create a conversation",
 * learn.microsoft.com/microsoftteams; pure.
 *
 * @param appId the bot's application id
 */
record Openings(String appId, String tenantId, String serviceUrl) {

    /** A person's chat with the bot; the Entra object id stands for the Teams id. */
    Map<String, Object> chat(String person) {
        return Map.of(
                "isGroup",
                false,
                "bot",
                Map.of("id", "28:" + appId),
                "members",
                List.of(Map.of("id", person)),
                "tenantId",
                tenantId,
                "channelData",
                Map.of("tenant", Map.of("id", tenantId)));
    }

    /** A new thread of a channel; Teams wants its first message along. */
    Map<String, Object> thread(String channel, Object activity) {
        return Map.of(
                "isGroup",
                true,
                "bot",
                Map.of("id", "28:" + appId),
                "tenantId",
                tenantId,
                "channelData",
                Map.of("channel", Map.of("id", channel)),
                "activity",
                activity);
    }
}
