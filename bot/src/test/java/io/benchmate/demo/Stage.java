package io.benchmate.demo;

import io.benchmate.fakes.FakeSharePoint;
import io.benchmate.fakes.Posted;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Plays Teams: what people do on the page reaches the bot as Teams would tell it. */
final class Stage {
    private final Activities activities;
    private final BotCall bot;
    private final FakeSharePoint sharePoint;
    private final Log log;

    Stage(Activities activities, BotCall bot, FakeSharePoint sharePoint, Log log) {
        this.activities = activities;
        this.bot = bot;
        this.sharePoint = sharePoint;
        this.log = log;
    }

    /** What the bot posted or changed. */
    void posted(Posted posted) {
        String kind = posted.typing() ? "typing" : posted.change() ? "update" : "message";
        log.add(
                new Log.Line(
                        "bot",
                        kind,
                        posted.conversationId(),
                        posted.id(),
                        posted.replyTo(),
                        posted.activity()));
    }

    /** Adds the bot here: Teams tells so twice, at once. */
    void install(Member member, Spot spot) {
        ObjectNode installed = activities.installed(member, spot);
        ObjectNode added = activities.membersAdded(member, spot);
        record(member, "event", spot.id(), "", installed);
        record(member, "event", spot.id(), "", added);
        Thread first = Thread.ofVirtual().start(() -> bot.post(installed));
        bot.post(added);
        join(first);
    }

    /**
     * Typed text. In a group or channel it reaches the bot only when it is mentioned.
     *
     * @param thread the post that is replied to in a channel; null starts a new one
     */
    void say(Member member, Spot spot, @Nullable String thread, Typed typed) {
        String id = activities.newId();
        String conversation = spot.conversation(thread == null ? id : thread);
        ObjectNode message = activities.message(member, spot, conversation, id);
        boolean mentioned = Activities.say(message, typed.text());
        if (!typed.html().isEmpty()) {
            ObjectNode table = message.putArray("attachments").addObject();
            table.put("contentType", "text/html").put("content", typed.html());
            message.put("text", typed.text().replace('\t', ' '));
        }
        deliver(member, spot, message, spot.personal() || mentioned);
    }

    /**
     * What was typed or pasted.
     *
     * @param html of a table that was pasted; else empty
     */
    record Typed(String text, String html) {}

    /** A card that the search extension put into somebody's message. */
    void insert(Member member, Spot spot, JsonNode card) {
        String id = activities.newId();
        ObjectNode message = activities.message(member, spot, spot.conversation(id), id);
        ObjectNode attachment = message.put("text", "").putArray("attachments").addObject();
        attachment.put("contentType", "application/vnd.microsoft.card.adaptive");
        attachment.set("content", card);
        deliver(member, spot, message, spot.personal());
    }

    /** A file sent in a personal chat: Teams keeps it in SharePoint and tells the address. */
    void upload(Member member, String name, byte[] content) {
        Spot spot = Spot.of(member, "personal");
        ObjectNode message =
                activities.message(member, spot, spot.id(), activities.newId()).put("text", "");
        ObjectNode file = message.putArray("attachments").addObject();
        file.put("contentType", "application/vnd.microsoft.teams.file.download.info");
        file.put("name", name).put("contentUrl", sharePoint.link(name));
        file.putObject("content")
                .put("downloadUrl", sharePoint.keep(content))
                .put("uniqueId", activities.newId())
                .put("fileType", name.substring(name.lastIndexOf('.') + 1));
        deliver(member, spot, message, true);
    }

    /** A pressed Action.Submit: a message, with text if it is a question ("messageBack"). */
    void submit(Member member, Spot spot, Pressed pressed) {
        String id = activities.newId();
        ObjectNode message = activities.message(member, spot, pressed.conversation(), id);
        ObjectNode value = pressed.data().deepCopy();
        JsonNode teams = value.path("msteams");
        value.remove("msteams");
        if (teams.path("type").asString("").equals("messageBack")) {
            message.set("text", teams.path("text"));
            teams.path("value")
                    .properties()
                    .forEach(each -> value.set(each.getKey(), each.getValue()));
        }
        message.put("replyToId", pressed.messageId()).set("value", value);
        deliver(member, spot, message, true);
    }

    /** A pressed Action.Execute: an invoke, whose answer takes the card's place. */
    JsonNode execute(Member member, Spot spot, Pressed pressed) {
        ObjectNode value = JsonNodeFactory.instance.objectNode();
        ObjectNode action = value.putObject("action").put("type", "Action.Execute");
        action.put("title", pressed.title()).put("verb", pressed.verb());
        action.set("data", pressed.data());
        value.put("trigger", "manual");
        ObjectNode invoke =
                activities.invoke(
                        "adaptiveCard/action", member, spot, pressed.conversation(), value);
        return ask(member, pressed, invoke.put("replyToId", pressed.messageId()));
    }

    /** The answer to a file that the bot offers; with a yes Teams names a place to put it. */
    void consent(Member member, Spot spot, Pressed pressed, boolean accepted) {
        ObjectNode value = JsonNodeFactory.instance.objectNode().put("type", "fileUpload");
        value.put("action", accepted ? "accept" : "decline").set("context", pressed.data());
        if (accepted) {
            FakeSharePoint.Place place = sharePoint.place(pressed.title());
            value.putObject("uploadInfo")
                    .put("contentUrl", place.contentUrl())
                    .put("name", pressed.title())
                    .put("uploadUrl", place.uploadUrl())
                    .put("uniqueId", activities.newId())
                    .put("fileType", pressed.title().replaceFirst("^.*\\.", ""));
        }
        ObjectNode invoke =
                activities.invoke(
                        "fileConsent/invoke", member, spot, pressed.conversation(), value);
        ask(member, pressed, invoke.put("replyToId", pressed.messageId()));
    }

    /** Words typed into the search extension; {@code skip} results are shown already. */
    JsonNode search(Member member, Spot spot, String words, int skip) {
        ObjectNode value = JsonNodeFactory.instance.objectNode().put("commandId", "findAction");
        ObjectNode parameter = value.putArray("parameters").addObject();
        parameter.put("name", words.isBlank() ? "initialRun" : "words");
        parameter.put("value", words.isBlank() ? "true" : words);
        value.putObject("queryOptions").put("skip", skip).put("count", 25);
        Pressed nothing = new Pressed(spot.id(), "", "", "", JsonNodeFactory.instance.objectNode());
        return ask(
                member,
                nothing,
                activities.invoke("composeExtension/query", member, spot, spot.id(), value));
    }

    /** A thumb under a message, with an optional comment. */
    void rate(Member member, Spot spot, Pressed rated, boolean up) {
        ObjectNode value = JsonNodeFactory.instance.objectNode().put("actionName", "feedback");
        ObjectNode comment =
                JsonNodeFactory.instance.objectNode().put("feedbackText", rated.title());
        value.putObject("actionValue")
                .put("reaction", up ? "like" : "dislike")
                .put("feedback", comment.toString());
        ObjectNode invoke =
                activities.invoke(
                        "message/submitAction", member, spot, rated.conversation(), value);
        ask(member, rated, invoke.put("replyToId", rated.messageId()));
    }

    /** What was pressed on which message. */
    record Pressed(
            String conversation, String messageId, String title, String verb, ObjectNode data) {}

    private JsonNode ask(Member member, Pressed pressed, ObjectNode invoke) {
        record(member, "invoke", pressed.conversation(), pressed.messageId(), invoke);
        JsonNode answer = bot.post(invoke);
        JsonNode shown = answer.isMissingNode() ? JsonNodeFactory.instance.objectNode() : answer;
        log.add(
                new Log.Line(
                        "bot",
                        "result",
                        pressed.conversation(),
                        pressed.messageId(),
                        invoke.path("name").asString(),
                        shown));
        return shown;
    }

    private void deliver(Member member, Spot spot, ObjectNode message, boolean toBot) {
        String conversation = message.path("conversation").path("id").asString();
        String id = message.path("id").asString();
        record(member, toBot ? "message" : "aside", conversation, id, message);
        if (toBot) {
            bot.post(message);
        }
    }

    private void record(Member member, String kind, String conversation, String id, JsonNode what) {
        log.add(new Log.Line(member.key, kind, conversation, id, null, what));
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
