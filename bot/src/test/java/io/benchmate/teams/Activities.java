package io.benchmate.teams;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.concurrent.atomic.AtomicInteger;

/** Activities as Teams sends them. */
final class Activities {
    static final JsonMapper JSON = new JsonMapper();

    private static final AtomicInteger LAST = new AtomicInteger();

    private Activities() {}

    /** A conversation that no other test uses. */
    static String newConversation() {
        return "a:" + LAST.incrementAndGet();
    }

    static ObjectNode message(String conversation, String text) {
        return activity("message", conversation).put("text", text);
    }

    static ObjectNode invoke(String conversation, String name, String value) {
        ObjectNode invoke = activity("invoke", conversation).put("name", name);
        invoke.set("value", JSON.readTree(value));
        return invoke;
    }

    static ObjectNode activity(String type, String conversation) {
        ObjectNode activity =
                (ObjectNode)
                        JSON.readTree(
                                """
                                {"channelId":"msteams","locale":"de-DE",
                                 "timestamp":"2026-11-21T09:00:00Z",
                                 "from":{"id":"29:robin","name":"Robin Vale",
                                   "aadObjectId":"00000000-0000-0000-0000-000000000001"},
                                 "recipient":{"id":"28:bot","name":"Benchmate"},
                                 "conversation":{"conversationType":"personal"}}\
                                """);
        activity.put("type", type)
                .put("id", Integer.toString(LAST.incrementAndGet()))
                .put("serviceUrl", RunningBot.connector().serviceUrl());
        activity.withObject("/conversation").put("id", conversation);
        activity.withObject("/channelData").putObject("tenant").put("id", RunningBot.TENANT);
        return activity;
    }
}
