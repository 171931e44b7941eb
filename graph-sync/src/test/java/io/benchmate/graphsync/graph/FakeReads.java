package io.benchmate.graphsync.graph;

import com.github.tomakehurst.wiremock.http.QueryParameter;
import com.github.tomakehurst.wiremock.http.Request;

import org.jspecify.annotations.Nullable;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The reading half of the fake: pages with a link to the next one. */
final class FakeReads {
    private static final Pattern GROUP = Pattern.compile("/v1.0/groups/([^/?]+)(/[^?]*)?(\\?.*)?");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

    private final FakeGraph graph;
    private final int page;
    private final Map<String, Set<String>> before = new LinkedHashMap<>();
    private int lag;

    FakeReads(FakeGraph graph, int page) {
        this.graph = graph;
        this.page = page;
    }

    void lag(int reads) {
        lag = reads;
        graph.groups.forEach((id, group) -> before.put(id, new LinkedHashSet<>(group.users)));
    }

    FakeAnswer answer(Request request, Optional<FakeFault.Kind> twist) {
        String url = request.getUrl();
        if (url.startsWith("/v1.0/users?")) {
            return paged(request, users(url), twist);
        }
        Matcher matcher = GROUP.matcher(url);
        if (!matcher.matches()) {
            return FakeAnswer.refusal(404, "ResourceNotFound", "no such path");
        }
        FakeGroup group = graph.groups.get(matcher.group(1));
        if (group == null) {
            return FakeAnswer.refusal(404, "Request_ResourceNotFound", "no such group");
        }
        String rest = matcher.group(2);
        if (rest == null) {
            return FakeAnswer.ok(group.json());
        }
        return members(request, group, rest, twist);
    }

    private FakeAnswer members(
            Request request, FakeGroup group, String rest, Optional<FakeFault.Kind> twist) {
        return switch (rest) {
            case "/transitiveMembers/graph.user" -> consistent(request, json(all(group)), twist);
            case "/transitiveMembers/graph.group" ->
                    consistent(
                            request,
                            nested(group).stream().distinct().map(FakeGroup::json).toList(),
                            twist);
            case "/members/graph.group" ->
                    consistent(
                            request, within(group).stream().map(FakeGroup::json).toList(), twist);
            case "/members/graph.user" -> consistent(request, json(seen(group)), twist);
            case "/members" -> consistent(request, objects(group), twist);
            default -> FakeAnswer.refusal(404, "ResourceNotFound", "no such path");
        };
    }

    private List<? extends Map<String, ?>> users(String url) {
        String decoded = URLDecoder.decode(url, StandardCharsets.UTF_8);
        if (!decoded.contains("$filter=")) {
            return graph.users.values().stream().map(FakeUser::json).toList();
        }
        if (decoded.contains("id eq ")) {
            return graph.users.values().stream()
                    .filter(one -> decoded.contains("'" + one.id() + "'"))
                    .map(FakeUser::json)
                    .toList();
        }
        boolean byMail = decoded.contains("mail in");
        List<Map<String, @Nullable Object>> found = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(decoded.substring(decoded.indexOf("$filter=")));
        while (quoted.find()) {
            String address = quoted.group(1).replace("smtp:", "");
            graph.users.values().stream()
                    .filter(
                            one ->
                                    byMail
                                            ? address.equalsIgnoreCase(one.mail())
                                            : one.answersTo(address))
                    .forEach(one -> found.add(one.json()));
        }
        return found;
    }

    private Set<String> seen(FakeGroup group) {
        if (lag > 0) {
            lag--;
            return before.getOrDefault(group.id, group.users);
        }
        return group.users;
    }

    private List<? extends Map<String, ?>> objects(FakeGroup group) {
        List<Map<String, ?>> objects = new ArrayList<>(json(seen(group)));
        group.groups.stream()
                .flatMap(id -> Optional.ofNullable(graph.groups.get(id)).stream())
                .forEach(one -> objects.add(one.json()));
        return objects;
    }

    private Set<String> all(FakeGroup group) {
        Set<String> all = new LinkedHashSet<>(group.users);
        nested(group).forEach(one -> all.addAll(one.users));
        return all;
    }

    private List<FakeGroup> within(FakeGroup group) {
        return group.groups.stream()
                .flatMap(id -> Optional.ofNullable(graph.groups.get(id)).stream())
                .toList();
    }

    private List<FakeGroup> nested(FakeGroup group) {
        List<FakeGroup> found = new ArrayList<>();
        for (String id : group.groups) {
            FakeGroup one = graph.groups.get(id);
            if (one != null) {
                found.add(one);
                found.addAll(nested(one));
            }
        }
        return found;
    }

    private List<? extends Map<String, ?>> json(Set<String> ids) {
        return ids.stream()
                .map(
                        id ->
                                graph.users
                                        .getOrDefault(
                                                id,
                                                new FakeUser(
                                                        id, "", null, List.of(), true, false, ""))
                                        .json())
                .toList();
    }

    /** A cast with a count is understood only with the header, on every page. */
    private FakeAnswer consistent(
            Request request, List<? extends Map<String, ?>> items, Optional<FakeFault.Kind> twist) {
        return "eventual".equals(request.getHeader("ConsistencyLevel"))
                ? paged(request, items, twist)
                : FakeAnswer.refusal(400, "Request_UnsupportedQuery", "ConsistencyLevel");
    }

    private FakeAnswer paged(
            Request request, List<? extends Map<String, ?>> items, Optional<FakeFault.Kind> twist) {
        QueryParameter token = request.queryParameter("$skiptoken");
        int from = token.isPresent() ? Integer.parseInt(token.firstValue()) : 0;
        int to = Math.min(from + page, items.size());
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        if (from == 0 && !twist.equals(Optional.of(FakeFault.Kind.NO_COUNT))) {
            body.put("@odata.count", items.size());
        }
        String base = url(request.getUrl());
        String next = to < items.size() ? base + "&$skiptoken=" + to : null;
        List<? extends Map<String, ?>> some = items.subList(from, to);
        switch (twist.orElse(FakeFault.Kind.NO_COUNT)) {
            case NULL_VALUE -> body.put("value", null);
            case EMPTY_LAST_PAGE -> body.put("value", List.of());
            case LOOP -> body(body, some, base + "&$skiptoken=" + from);
            case LONG_LOOP -> body(body, some, base);
            case FOREIGN_HOST -> body(body, some, "https://evil.example/v1.0/next");
            default -> body(body, some, next);
        }
        return FakeAnswer.ok(body);
    }

    private static void body(
            Map<String, @Nullable Object> body,
            List<? extends Map<String, ?>> items,
            @Nullable String next) {
        body.put("value", items);
        if (next != null) {
            body.put("@odata.nextLink", next);
        }
    }

    private String url(String asked) {
        String path = asked.replaceAll("&(\\$|%24)skiptoken=\\d+", "");
        return graph.url().replace("/v1.0", "") + path;
    }
}
