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

import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Microsoft Graph as far as the bot asks it about people: who there is, who is away, installing the
 * app, and sending mail. What is not permitted is refused with 403.
 */
public final class FakeStaff implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern USER = Pattern.compile("/v1.0/users/([^/?]+)(/[^?]*)?(\\?.*)?");
    private static final Pattern MEMBERS =
            Pattern.compile("/v1.0/groups/([^/?]+)/transitiveMembers/graph.user.*");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

    private final Map<String, Someone> people = new LinkedHashMap<>();
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Set<String> away = new HashSet<>();
    private final Set<String> installed = new HashSet<>();
    private final Set<String> forbidden = new HashSet<>();
    private final List<String> mails = new ArrayList<>();
    private final WireMockServer server;
    private volatile Consumer<String> onInstall = id -> {};
    private volatile int mailStatus = 202;

    public FakeStaff() {
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

    /** Somebody of the directory. */
    public record Someone(String id, String name, String mail, String title, boolean enabled) {}

    private record Group(String id, String name, List<String> members) {}

    public URI baseUrl() {
        return URI.create("http://127.0.0.1:" + server.port() + "/v1.0");
    }

    public synchronized void put(Someone someone) {
        people.put(someone.id(), someone);
    }

    /** The account is there no more. */
    public synchronized void remove(String id) {
        people.remove(id);
    }

    public synchronized void group(String id, String name, Collection<String> members) {
        groups.put(id, new Group(id, name, List.copyOf(members)));
    }

    public synchronized void away(String id, boolean now) {
        if (now) {
            away.add(id);
        } else {
            away.remove(id);
        }
    }

    /** Every call whose path has this is refused from now on. */
    public synchronized void forbid(String path) {
        forbidden.add(path);
    }

    /** Told whenever the app is installed for somebody. */
    public void onInstall(Consumer<String> listener) {
        onInstall = listener;
    }

    /** What the next mails are answered with; 202 to begin with. */
    public void mailsAnswer(int status) {
        mailStatus = status;
    }

    /** The bodies of the mails that were accepted, or may have been. */
    public synchronized List<String> mails() {
        return List.copyOf(mails);
    }

    private final class Answers implements ResponseDefinitionTransformerV2 {
        @Override
        public String getName() {
            return "staff";
        }

        @Override
        public ResponseDefinition transform(ServeEvent event) {
            Request request = event.getRequest();
            String url = URLDecoder.decode(request.getUrl(), StandardCharsets.UTF_8);
            return url.endsWith("/teamwork/installedApps") ? install(url) : answer(request, url);
        }
    }

    /** The listener is told outside the lock, since it calls back. */
    private ResponseDefinition install(String url) {
        Matcher user = USER.matcher(url);
        String id = user.matches() ? user.group(1) : "";
        synchronized (this) {
            if (isForbidden(url)) {
                return refusal(403);
            }
            if (!people.containsKey(id)) {
                return refusal(404);
            }
            if (!installed.add(id)) {
                return refusal(409);
            }
        }
        onInstall.accept(id);
        return new ResponseDefinitionBuilder().withStatus(201).build();
    }

    private boolean isForbidden(String url) {
        return forbidden.stream().anyMatch(url::contains);
    }

    private synchronized ResponseDefinition answer(Request request, String url) {
        if (isForbidden(url)) {
            return refusal(403);
        }
        if (url.startsWith("/v1.0/users?")) {
            return listed(people.values().stream().filter(asked(url)).map(FakeStaff::json));
        }
        if (url.startsWith("/v1.0/groups?")) {
            return listed(
                    groups.values().stream()
                            .filter(each -> has(each.name(), searched(url)))
                            .map(each -> Map.of("id", each.id(), "displayName", each.name())));
        }
        Matcher group = MEMBERS.matcher(url);
        if (group.matches() && groups.get(group.group(1)) instanceof Group found) {
            return listed(found.members().stream().map(id -> Map.of("id", id)));
        }
        Matcher user = USER.matcher(url);
        return user.matches()
                ? user(request, user.group(1), user.group(2) == null ? "" : user.group(2))
                : refusal(404);
    }

    private ResponseDefinition user(Request request, String id, String rest) {
        if (rest.equals("/sendMail")) {
            mails.add(request.getBodyAsString());
            return new ResponseDefinitionBuilder().withStatus(mailStatus).build();
        }
        Someone someone = people.get(id);
        if (someone == null) {
            return refusal(404);
        }
        return switch (rest) {
            case "" -> ok(json(someone));
            case "/mailboxSettings" ->
                    ok(
                            Map.of(
                                    "automaticRepliesSetting",
                                    Map.of(
                                            "status",
                                            away.contains(id) ? "alwaysEnabled" : "disabled")));
            default -> refusal(404);
        };
    }

    private static Predicate<Someone> asked(String url) {
        if (url.contains("$search=")) {
            return each -> has(each.name(), searched(url));
        }
        List<String> quoted = QUOTED.matcher(url).results().map(each -> each.group(1)).toList();
        return url.contains("startswith(jobTitle")
                ? each -> lower(each.title()).startsWith(lower(quoted.getFirst()))
                : each -> quoted.contains(each.id()) || quoted.contains(each.mail());
    }

    private static String searched(String url) {
        return url.replaceFirst(".*displayName:([^\"]*)\".*", "$1");
    }

    private static boolean has(String name, String words) {
        return Stream.of(lower(words).split(" "))
                .allMatch(word -> (" " + lower(name)).contains(" " + word));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.UK);
    }

    private static Map<String, Object> json(Someone someone) {
        return Map.of(
                "id", someone.id(),
                "displayName", someone.name(),
                "mail", someone.mail(),
                "jobTitle", someone.title(),
                "accountEnabled", someone.enabled(),
                "userType", "Member");
    }

    private static ResponseDefinition listed(Stream<Map<String, Object>> all) {
        List<Map<String, Object>> value = all.toList();
        return ok(Map.of("@odata.count", value.size(), "value", value));
    }

    private static ResponseDefinition ok(Object body) {
        return new ResponseDefinitionBuilder()
                .withStatus(200)
                .withHeader("Content-Type", "application/json")
                .withBody(JSON.writeValueAsString(body))
                .build();
    }

    private static ResponseDefinition refusal(int status) {
        return new ResponseDefinitionBuilder()
                .withStatus(status)
                .withHeader("Content-Type", "application/json")
                .withBody("{\"error\":{\"code\":\"x\",\"message\":\"x\"}}")
                .build();
    }

    @Override
    public void close() {
        server.stop();
    }
}
