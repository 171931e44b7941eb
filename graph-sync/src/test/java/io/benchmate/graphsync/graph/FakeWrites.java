package io.benchmate.graphsync.graph;

import com.github.tomakehurst.wiremock.http.Request;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The writing half of the fake, with Graph's limits: 20 links, all or nothing, 3,000 in 150 s. */
public final class FakeWrites {
    private static final Pattern GROUP = Pattern.compile("/v1.0/groups/([^/?]+)");
    private static final Pattern MEMBERS = Pattern.compile("/v1.0/groups/([^/]+)/members/\\$ref");
    private static final Pattern MEMBER =
            Pattern.compile("/v1.0/groups/([^/]+)/members/([^/]+)/(?:\\$|%24)ref");

    private final FakeGraph graph;
    private final InstantSource clock;
    private final Deque<Instant> charged = new ArrayDeque<>();
    private final Set<String> guestsRefused = new HashSet<>();
    private int total;
    private int refusals;
    private Runnable before = () -> {};

    FakeWrites(FakeGraph graph, InstantSource clock) {
        this.graph = graph;
        this.clock = clock;
    }

    public int charged() {
        return total;
    }

    public int quotaRefusals() {
        return refusals;
    }

    /** The group's policy refuses this guest, as Exchange words it. */
    public void refusesGuest(String user) {
        guestsRefused.add(user);
    }

    /** Done before every write: time for something to happen in between. */
    public void before(Runnable deed) {
        before = deed;
    }

    FakeAnswer answer(Request request) {
        before.run();
        if (overQuota()) {
            refusals++;
            return FakeAnswer.refusal(429, "TooManyRequests", "slow down").after("10");
        }
        total++;
        String url = request.getUrl();
        Matcher member = MEMBER.matcher(url);
        if (request.getMethod().toString().equals("DELETE")) {
            return member.matches()
                    ? remove(member.group(1), member.group(2))
                    : FakeAnswer.empty(204);
        }
        Matcher members = MEMBERS.matcher(url);
        if (members.matches()) {
            String one =
                    FakeAnswer.JSON.readTree(request.getBodyAsString()).get("@odata.id").asString();
            return add(members.group(1), List.of(one.substring(one.lastIndexOf('/') + 1)));
        }
        Matcher group = GROUP.matcher(url);
        return group.matches()
                ? add(group.group(1), links(request))
                : FakeAnswer.refusal(404, "ResourceNotFound", "no such path");
    }

    private boolean overQuota() {
        Instant start = clock.instant().minus(Duration.ofSeconds(150));
        while (!charged.isEmpty() && !charged.getFirst().isAfter(start)) {
            charged.removeFirst();
        }
        if (charged.size() >= 3000) {
            return true;
        }
        charged.addLast(clock.instant());
        return false;
    }

    private static List<String> links(Request request) {
        List<String> ids = new ArrayList<>();
        for (JsonNode link :
                FakeAnswer.JSON.readTree(request.getBodyAsString()).get("members@odata.bind")) {
            String text = link.asString();
            ids.add(text.substring(text.lastIndexOf('/') + 1));
        }
        return ids;
    }

    private FakeAnswer add(String id, List<String> users) {
        FakeGroup group = graph.groups.get(id);
        if (group == null) {
            return FakeAnswer.refusal(404, "Request_ResourceNotFound", "no such group");
        }
        if (users.size() > 20) {
            return bad("A resource cannot contain more than 20 link changes.");
        }
        if (!group.types.contains("Unified") && group.mail) {
            return bad("Cannot Update a mail-enabled security groups and or distribution list.");
        }
        for (String user : users) {
            if (!graph.users.containsKey(user)) {
                return FakeAnswer.refusal(404, "Request_ResourceNotFound", "no such object");
            }
            if (guestsRefused.contains(user)) {
                return bad(
                        "Guests users are not allowed to join this Unified Group due to policy"
                                + " setting");
            }
            if (group.users.contains(user)) {
                return bad(
                        "One or more added object references already exist for the following"
                                + " modified properties: 'members'.");
            }
        }
        group.users.addAll(users);
        return FakeAnswer.empty(204);
    }

    private FakeAnswer remove(String id, String user) {
        FakeGroup group = graph.groups.get(id);
        return group != null && group.users.remove(user)
                ? FakeAnswer.empty(204)
                : FakeAnswer.refusal(404, "Request_ResourceNotFound", "no such member");
    }

    private static FakeAnswer bad(String message) {
        return FakeAnswer.refusal(400, "Request_BadRequest", message);
    }
}
