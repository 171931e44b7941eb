package io.benchmate.fakes;

import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was posted where. */
final class Mailroom {
    private static final Pattern ACTIVITIES =
            Pattern.compile("/teams/v3/conversations/([^/]+)/activities(?:/([^/]+))?");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final JsonMapper JSON = new JsonMapper();

    private final List<Posted> all = new ArrayList<>();
    private Consumer<Posted> listener = _ -> {};
    private final java.util.Set<String> without =
            java.util.concurrent.ConcurrentHashMap.newKeySet();
    private int lastId;

    /** Whether the app is not installed for a person. */
    void without(String person, boolean app) {
        if (app) {
            without.add(person);
        } else {
            without.remove(person);
        }
    }

    synchronized void onPost(Consumer<Posted> listener) {
        this.listener = listener;
    }

    synchronized List<Posted> in(String conversationId) {
        return all.stream().filter(each -> each.conversationId().equals(conversationId)).toList();
    }

    synchronized List<Posted> await(String conversationId, int count, boolean typing) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        List<Posted> found = messages(conversationId, typing);
        while (found.size() < count && System.nanoTime() < end) {
            pause();
            found = messages(conversationId, typing);
        }
        return found;
    }

    private void pause() {
        try {
            wait(200);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private List<Posted> messages(String conversationId, boolean typing) {
        return in(conversationId).stream().filter(each -> typing || !each.typing()).toList();
    }

    ResponseDefinition answer(Request request) {
        if (request.getUrl().equals("/teams/v3/conversations")) {
            return open(request);
        }
        Matcher path = ACTIVITIES.matcher(request.getUrl());
        if (!path.matches()) {
            return Replies.error(404, "NotFound");
        }
        String conversation = decode(path.group(1));
        String of = path.group(2) == null ? null : decode(path.group(2));
        boolean change = request.getMethod().getName().equals("PUT");
        if (change && !has(conversation, of)) {
            return Replies.error(404, "ActivityNotFoundInConversation");
        }
        JsonNode activity = JSON.readTree(request.getBody());
        String header = request.getHeader("Authorization");
        Posted posted =
                change
                        ? new Posted(conversation, String.valueOf(of), null, true, header, activity)
                        : new Posted(conversation, newId(), of, false, header, activity);
        keep(posted);
        return Replies.json(change ? 200 : 201, "{\"id\":\"" + posted.id() + "\"}");
    }

    /** A person's chat, or a channel's new thread with its first message. */
    private ResponseDefinition open(Request request) {
        JsonNode asked = JSON.readTree(request.getBody());
        if (!asked.path("isGroup").asBoolean(false)) {
            String person = asked.at("/members/0/id").asString("");
            if (without.contains(person)) {
                return Replies.error(403, "BotNotInConversationRoster");
            }
            return Replies.json(201, "{\"id\":\"a:" + person + "\"}");
        }
        String id = newId();
        String thread = asked.at("/channelData/channel/id").asString("") + ";messageid=" + id;
        String header = request.getHeader("Authorization");
        keep(new Posted(thread, id, null, false, header, asked.path("activity")));
        return Replies.json(201, "{\"id\":\"" + thread + "\",\"activityId\":\"" + id + "\"}");
    }

    private synchronized boolean has(String conversation, @Nullable String id) {
        return in(conversation).stream().anyMatch(each -> each.id().equals(id));
    }

    private synchronized String newId() {
        return "f:" + (++lastId);
    }

    private synchronized void keep(Posted posted) {
        all.add(posted);
        notifyAll();
        listener.accept(posted);
    }

    private static String decode(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }
}
