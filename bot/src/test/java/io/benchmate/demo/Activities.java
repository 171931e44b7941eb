package io.benchmate.demo;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/** Writes activities as Teams sends them to a bot. */
final class Activities {
    static final String BOT = "28:demo-benchmate";
    static final String TENANT = "7a000000-0000-4000-8000-00000000000f";
    private static final String MENTION = "<at>Benchmate</at>";

    private final String serviceUrl;
    private final InstantSource clock;
    private final AtomicLong lastId = new AtomicLong();

    Activities(String serviceUrl, InstantSource clock) {
        this.serviceUrl = serviceUrl;
        this.clock = clock;
    }

    /** Teams numbers messages by the millisecond. */
    String newId() {
        long now = clock.millis();
        return Long.toString(lastId.updateAndGet(last -> Math.max(last + 1, now)));
    }

    ObjectNode message(Member member, Spot spot, String conversation, String id) {
        ObjectNode activity = activity("message", member, spot, conversation);
        activity.put("id", id).put("textFormat", "plain").put("locale", "en-GB");
        return activity;
    }

    /** The text as typed, with "@Benchmate" as Teams writes a mention. */
    static boolean say(ObjectNode message, String typed) {
        boolean mentioned = typed.contains("@Benchmate");
        message.put("text", typed.replace("@Benchmate", MENTION));
        if (mentioned) {
            ObjectNode mention = message.putArray("entities").addObject();
            mention.put("type", "mention").put("text", MENTION);
            mention.putObject("mentioned").put("id", BOT).put("name", "Benchmate");
        }
        return mentioned;
    }

    ObjectNode invoke(String name, Member member, Spot spot, String conversation, JsonNode value) {
        ObjectNode activity = activity("invoke", member, spot, conversation);
        activity.put("id", "f:" + newId()).put("name", name);
        activity.set("value", value);
        return activity;
    }

    ObjectNode installed(Member member, Spot spot) {
        return activity("installationUpdate", member, spot, spot.id())
                .put("action", "add")
                .put("id", "f:" + newId());
    }

    ObjectNode membersAdded(Member member, Spot spot) {
        ObjectNode activity = activity("conversationUpdate", member, spot, spot.id());
        activity.put("id", "f:" + newId());
        activity.putArray("membersAdded").addObject().put("id", BOT);
        return activity;
    }

    private ObjectNode activity(String type, Member member, Spot spot, String conversation) {
        ObjectNode activity = JsonNodeFactory.instance.objectNode();
        activity.put("type", type).put("channelId", "msteams").put("serviceUrl", serviceUrl);
        activity.put("timestamp", clock.instant().toString());
        activity.putObject("from")
                .put("id", member.teamsId())
                .put("name", member.displayName)
                .put("aadObjectId", member.objectId);
        activity.putObject("recipient").put("id", BOT).put("name", "Benchmate");
        ObjectNode where = activity.putObject("conversation");
        where.put("id", conversation).put("conversationType", spot.type()).put("tenantId", TENANT);
        where.put("isGroup", !spot.personal());
        ObjectNode data = activity.putObject("channelData");
        data.putObject("tenant").put("id", TENANT);
        if (spot.type().equals("channel")) {
            data.put("teamsChannelId", spot.id()).put("teamsTeamId", Spot.TEAM);
            data.putObject("team").put("id", Spot.TEAM);
            data.putObject("channel").put("id", spot.id());
        }
        return activity;
    }
}
