package io.benchmate.graphsync.graph;

import com.azure.core.credential.TokenCredential;
import com.microsoft.graph.models.User;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * People and groups looked up in Microsoft Graph, a handful at a time; never throws for what Graph
 * or the network does.
 *
 * <p>People need the application permission {@code User.Read.All}: "List users"
 * (learn.microsoft.com/graph/api/user-list) gives job titles and whether an account is enabled for
 * no less; {@code User.ReadBasic.All} holds neither. Groups by name need {@code
 * GroupMember.Read.All}, the least of "List groups" (learn.microsoft.com/graph/api/group-list).
 */
public final class GraphPeople {
    private static final String PEOPLE = "User.Read.All";
    private static final String GROUPS = "GroupMember.Read.All";
    private static final String PROFILE = "id,displayName,mail,jobTitle,accountEnabled,userType";
    private static final int MOST = 15;

    private final Calls calls;

    GraphPeople(Calls calls) {
        this.calls = calls;
    }

    /**
     * @param baseUrl such as https://graph.microsoft.com/v1.0
     * @param credential asked at the first call
     */
    public static GraphPeople at(
            URI baseUrl,
            Supplier<TokenCredential> credential,
            Patience patience,
            InstantSource clock) {
        return new GraphPeople(new Calls(baseUrl, credential, patience, clock, Thread::sleep));
    }

    /**
     * Those whose name has these words, in any order, or whose job title begins with them; for an
     * address those who have it. At most fifteen of each, in Graph's order.
     */
    public Looked<List<Profile>> people(String words) {
        return looked(
                () -> {
                    Map<String, Profile> found = new LinkedHashMap<>();
                    for (String query : queries(words)) {
                        users(query).forEach(each -> found.putIfAbsent(each.id(), each));
                    }
                    return List.copyOf(found.values());
                });
    }

    private static List<String> queries(String words) {
        String quoted = quoted(words);
        if (quoted.isBlank()) {
            return List.of();
        }
        if (words.contains("@")) {
            return List.of(
                    filter("mail eq '%s' or userPrincipalName eq '%s'".formatted(quoted, quoted)));
        }
        return List.of(
                filter("startswith(jobTitle,'" + quoted + "')"),
                "$search=" + encoded("\"displayName:" + searched(words) + "\""));
    }

    /** Groups whose name has these words, at most fifteen. */
    public Looked<List<NamedGroup>> groups(String words) {
        String searched = searched(words);
        return looked(
                () ->
                        searched.isBlank()
                                ? List.of()
                                : calls.repeats()
                                        .of(
                                                () ->
                                                        SdkPages.ofGroups(
                                                                        calls.graph(),
                                                                        groupsBy(searched),
                                                                        calls.faults(GROUPS),
                                                                        GraphPeople::group)
                                                                .first())
                                        .items());
    }

    private String groupsBy(String words) {
        return calls.baseUrl()
                + "/groups?$select=id,displayName&$count=true&$top="
                + MOST
                + "&$search="
                + encoded("\"displayName:" + words + "\"");
    }

    private static NamedGroup group(com.microsoft.graph.models.Group group) throws Unreadable {
        return new NamedGroup(Readers.id(group), Readers.text(group.getDisplayName()));
    }

    /**
     * The accounts behind object ids, fifteen in a call.
     *
     * @return by id in lower case: the account, or empty where there surely is none any more; an id
     *     about which nothing is known is not in it
     */
    public Map<String, Optional<Profile>> accounts(Collection<String> ids) {
        List<String> all =
                ids.stream()
                        .map(each -> Calls.safe(each).toLowerCase(Locale.ROOT))
                        .distinct()
                        .toList();
        Map<String, Optional<Profile>> found = new HashMap<>();
        for (int from = 0; from < all.size(); from += MOST) {
            List<String> some = all.subList(from, Math.min(from + MOST, all.size()));
            if (looked(() -> users(filter("id in (" + list(some) + ")")))
                    instanceof Looked.Known<List<Profile>>(List<Profile> profiles)) {
                profiles.forEach(each -> found.put(each.id(), Optional.of(each)));
                some.stream()
                        .filter(each -> !found.containsKey(each))
                        .filter(this::isGone)
                        .forEach(each -> found.put(each, Optional.empty()));
            }
        }
        return found;
    }

    private static String list(List<String> ids) {
        return ids.stream().map(each -> "'" + each + "'").collect(Collectors.joining(","));
    }

    /**
     * What a list leaves out is asked for by itself: only a plain "not found" means gone ("Get a
     * user", learn.microsoft.com/graph/api/user-get).
     */
    private boolean isGone(String id) {
        try {
            Optional<User> unused =
                    calls.repeats()
                            .of(
                                    () ->
                                            calls.faults(PEOPLE)
                                                    .calling(
                                                            () ->
                                                                    calls.graph()
                                                                            .users()
                                                                            .byUserId(id)
                                                                            .get()));
            return false;
        } catch (Unreadable e) {
            return e.refusal().filter(each -> each.status() == 404).isPresent();
        } catch (RuntimeException notSetUp) {
            return false;
        }
    }

    private List<Profile> users(String query) throws Unreadable {
        String url =
                calls.baseUrl()
                        + "/users?$select="
                        + PROFILE
                        + "&$count=true&$top="
                        + MOST
                        + "&"
                        + query;
        return calls.repeats()
                .of(
                        () ->
                                SdkPages.ofUsers(
                                                calls.graph(),
                                                url,
                                                calls.faults(PEOPLE),
                                                GraphPeople::profile)
                                        .first())
                .items();
    }

    private static Profile profile(User user) throws Unreadable {
        return new Profile(
                Readers.id(user),
                Readers.text(user.getDisplayName()),
                Readers.text(user.getMail()),
                Readers.text(user.getJobTitle()),
                !Boolean.FALSE.equals(user.getAccountEnabled()),
                "Guest".equalsIgnoreCase(user.getUserType()));
    }

    private static <T extends Object> Looked<T> looked(Repeats.Call<T> call) {
        return Attempt.<Looked<T>>of(() -> new Looked.Known<>(call.make()), Looked.Unknown::new);
    }

    private static String filter(String condition) {
        return "$filter=" + encoded(condition);
    }

    /** In OData a quote within quotes is written twice. */
    private static String quoted(String words) {
        return words.strip().replace("'", "''");
    }

    /** Without what has a meaning of its own in a search. */
    private static String searched(String words) {
        List<String> kept = new ArrayList<>(List.of(words.split("[^\\p{L}\\p{N}'’.&-]+")));
        kept.removeIf(String::isEmpty);
        return String.join(" ", kept);
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
