package io.benchmate.fakes;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Microsoft Graph as far as mailing lists need it, with a memory: people, groups in groups, twenty
 * links at a time and all or nothing. Its faults are tested where lists are kept; here it only has
 * to change.
 */
public final class FakeTenant implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern GROUP = Pattern.compile("/v1.0/groups/([^/?]+)(/[^?]*)?(\\?.*)?");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

    private final Map<String, User> users = new LinkedHashMap<>();
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final List<String> writes = new ArrayList<>();
    private final WireMockServer server;
    private volatile Runnable beforeWrites = () -> {};
    private volatile boolean down;

    public FakeTenant() {
        server =
                new WireMockServer(
                        wireMockConfig()
                                .dynamicPort()
                                .bindAddress("127.0.0.1")
                                .disableRequestJournal()
                                .extensions(new Answers()));
        server.stubFor(any(anyUrl()));
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.port() + "/v1.0";
    }

    /** Somebody in the directory. */
    public record User(String id, String name, String mail, String department, boolean enabled) {
        public User disabled() {
            return new User(id, name, mail, department, false);
        }

        public User in(String other) {
            return new User(id, name, mail, other, enabled);
        }
    }

    private record Group(String id, String name, Set<String> users, Set<String> groups) {}

    public synchronized void put(User user) {
        users.put(user.id(), user);
    }

    /** The account is gone, as after the days for which Entra keeps a deleted one. */
    public synchronized void lose(String user) {
        users.remove(user);
        groups.values().forEach(group -> group.users().remove(user));
    }

    public synchronized void group(String id, String name, Collection<String> members) {
        groups.put(id, new Group(id, name, new LinkedHashSet<>(members), new LinkedHashSet<>()));
    }

    public synchronized void nest(String outer, String inner) {
        group(outer).groups().add(inner);
    }

    public synchronized Set<String> members(String group) {
        return Set.copyOf(group(group).users());
    }

    public synchronized void join(String group, String user) {
        group(group).users().add(user);
    }

    public synchronized void leave(String group, String user) {
        group(group).users().remove(user);
    }

    /** Method and path of every write. */
    public synchronized List<String> writes() {
        return List.copyOf(writes);
    }

    /** Nobody, no group and no write is known any more. */
    public synchronized void forget() {
        users.clear();
        groups.clear();
        writes.clear();
    }

    /** Done before every write, outside any lock. */
    public void before(Runnable deed) {
        beforeWrites = deed;
    }

    /** From now on everything is refused, or no longer. */
    public void down(boolean now) {
        down = now;
    }

    private Group group(String id) {
        Group found = groups.get(id);
        if (found == null) {
            throw new IllegalArgumentException("no group " + id);
        }
        return found;
    }

    private final class Answers implements ResponseDefinitionTransformerV2 {
        @Override
        public String getName() {
            return "tenant";
        }

        @Override
        public ResponseDefinition transform(ServeEvent event) {
            Request request = event.getRequest();
            if (down) {
                return refusal(403, "Authorization_RequestDenied");
            }
            if (!request.getMethod().getName().equals("GET")) {
                beforeWrites.run();
            }
            return answer(request);
        }
    }

    private synchronized ResponseDefinition answer(Request request) {
        String url = URLDecoder.decode(request.getUrl(), StandardCharsets.UTF_8);
        if (url.startsWith("/v1.0/users?")) {
            return listed(asked(url));
        }
        Matcher match = GROUP.matcher(url);
        if (!match.matches() || !groups.containsKey(match.group(1))) {
            return refusal(404, "Request_ResourceNotFound");
        }
        Group group = group(match.group(1));
        String rest = match.group(2) == null ? "" : match.group(2);
        if (!request.getMethod().getName().equals("GET")) {
            writes.add(request.getMethod().getName() + " " + url);
            return written(request, group, rest);
        }
        return switch (rest) {
            case "" -> ok(json(group));
            case "/members/graph.user" -> listed(json(group.users()));
            case "/members/graph.group" ->
                    listed(group.groups().stream().map(this::group).map(FakeTenant::json).toList());
            case "/transitiveMembers/graph.group" ->
                    listed(within(group).stream().map(FakeTenant::json).toList());
            case "/transitiveMembers/graph.user" -> listed(json(all(group)));
            default -> refusal(404, "ResourceNotFound");
        };
    }

    private ResponseDefinition written(Request request, Group group, String rest) {
        if (request.getMethod().getName().equals("DELETE")) {
            String user = rest.replaceFirst("^/members/", "").replaceFirst("/\\$ref$", "");
            return group.users().remove(user) ? empty() : refusal(404, "Request_ResourceNotFound");
        }
        List<String> ids = new ArrayList<>();
        JsonNode body = JSON.readTree(request.getBodyAsString());
        for (JsonNode link : body.path("members@odata.bind")) {
            ids.add(link.asString().substring(link.asString().lastIndexOf('/') + 1));
        }
        if (ids.size() > 20 || ids.stream().anyMatch(group.users()::contains)) {
            return refusal(400, "Request_BadRequest");
        }
        group.users().addAll(ids);
        return empty();
    }

    private List<Map<String, Object>> asked(String url) {
        if (!url.contains("$filter=")) {
            return json(users.keySet());
        }
        Set<String> wanted = new LinkedHashSet<>();
        Matcher quoted = QUOTED.matcher(url.substring(url.indexOf("$filter=")));
        while (quoted.find()) {
            wanted.add(quoted.group(1).replace("smtp:", ""));
        }
        return users.values().stream()
                .filter(one -> wanted.contains(one.id()) || wanted.contains(one.mail()))
                .map(FakeTenant::json)
                .toList();
    }

    private List<Group> within(Group group) {
        List<Group> found = new ArrayList<>();
        for (String inner : group.groups()) {
            found.add(group(inner));
            found.addAll(within(group(inner)));
        }
        return found;
    }

    private Set<String> all(Group group) {
        Set<String> all = new LinkedHashSet<>(group.users());
        group.groups().forEach(inner -> all.addAll(all(group(inner))));
        return all;
    }

    private List<Map<String, Object>> json(Collection<String> ids) {
        return ids.stream()
                .filter(users::containsKey)
                .map(id -> json(java.util.Objects.requireNonNull(users.get(id))))
                .toList();
    }

    private static Map<String, Object> json(User user) {
        return Map.of(
                "@odata.type", "#microsoft.graph.user",
                "id", user.id(),
                "displayName", user.name(),
                "mail", user.mail(),
                "accountEnabled", user.enabled(),
                "userType", "Member",
                "department", user.department(),
                "jobTitle", "Technician");
    }

    private static Map<String, Object> json(Group group) {
        return Map.of(
                "@odata.type",
                "#microsoft.graph.group",
                "id",
                group.id(),
                "displayName",
                group.name(),
                "groupTypes",
                List.of("Unified"),
                "mailEnabled",
                true,
                "securityEnabled",
                false,
                "isAssignableToRole",
                false);
    }

    private static ResponseDefinition listed(List<Map<String, Object>> all) {
        return ok(Map.of("@odata.count", all.size(), "value", all));
    }

    private static ResponseDefinition ok(Object body) {
        return new ResponseDefinitionBuilder()
                .withStatus(200)
                .withHeader("Content-Type", "application/json")
                .withBody(JSON.writeValueAsString(body))
                .build();
    }

    private static ResponseDefinition empty() {
        return new ResponseDefinitionBuilder().withStatus(204).build();
    }

    private static ResponseDefinition refusal(int status, String code) {
        return new ResponseDefinitionBuilder()
                .withStatus(status)
                .withHeader("Content-Type", "application/json")
                .withBody("{\"error\":{\"code\":\"" + code + "\",\"message\":\"x\"}}")
                .build();
    }

    @Override
    public void close() {
        server.stop();
    }
}
