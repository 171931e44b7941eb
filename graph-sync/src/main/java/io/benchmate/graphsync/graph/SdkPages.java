package io.benchmate.graphsync.graph;

import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import com.microsoft.graph.core.requests.BaseGraphRequestAdapter;
import com.microsoft.graph.groups.item.transitivemembers.graphuser.GraphUserRequestBuilder;
import com.microsoft.graph.models.User;
import com.microsoft.graph.models.UserCollectionResponse;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.kiota.ApiException;
import com.microsoft.kiota.authentication.AuthenticationProvider;
import com.microsoft.kiota.http.middleware.ParametersNameDecodingHandler;

import okhttp3.OkHttpClient;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Fetches pages with the Graph SDK. Its own repeats are left out, since they know no deadline and
 * miss half of the faults, and so are redirects, which would carry the token elsewhere.
 */
final class SdkPages implements MemberPages {
    private static final int PAGE = 999;

    private final GraphServiceClient graph;

    SdkPages(URI baseUrl, TokenCredential credential, Duration call) {
        OkHttpClient http =
                new OkHttpClient.Builder()
                        .callTimeout(call)
                        .connectTimeout(call)
                        .readTimeout(call)
                        .followRedirects(false)
                        .retryOnConnectionFailure(false)
                        .addInterceptor(new ParametersNameDecodingHandler())
                        .build();
        graph =
                new GraphServiceClient(
                        new BaseGraphRequestAdapter(
                                bearer(baseUrl, credential), baseUrl.toString(), http));
    }

    @Override
    public MemberPage first(String groupId) throws Unreadable {
        return page(
                () ->
                        users(groupId)
                                .get(
                                        request -> {
                                            var query =
                                                    Objects.requireNonNull(request.queryParameters);
                                            query.select = new String[] {"id"};
                                            query.top = PAGE;
                                            query.count = true;
                                            request.headers.add("ConsistencyLevel", "eventual");
                                        }));
    }

    @Override
    public MemberPage following(URI next) throws Unreadable {
        return page(
                () ->
                        users("any")
                                .withUrl(next.toString())
                                .get(
                                        request ->
                                                request.headers.add(
                                                        "ConsistencyLevel", "eventual")));
    }

    private GraphUserRequestBuilder users(String groupId) {
        return graph.groups().byGroupId(groupId).transitiveMembers().graphUser();
    }

    private static MemberPage page(Supplier<@Nullable UserCollectionResponse> fetch)
            throws Unreadable {
        UserCollectionResponse response;
        try {
            response = fetch.get();
        } catch (ApiException e) {
            throw Faults.of(e);
        } catch (RuntimeException e) {
            throw new Unreadable(
                    "Graph could not be reached or understood", e, true, Duration.ZERO);
        }
        List<User> users = response == null ? null : response.getValue();
        if (response == null || users == null) {
            throw new Unreadable("Graph's answer had no list in it", null, true, Duration.ZERO);
        }
        return new MemberPage(
                ids(users), Optional.ofNullable(response.getOdataCount()), next(response));
    }

    private static List<String> ids(List<User> users) throws Unreadable {
        List<String> ids = new ArrayList<>(users.size());
        for (User user : users) {
            String id = user.getId();
            if (id == null || id.isBlank()) {
                throw new Unreadable("Graph gave a member without an id");
            }
            ids.add(id);
        }
        return ids;
    }

    private static Optional<URI> next(UserCollectionResponse response) throws Unreadable {
        try {
            return Optional.ofNullable(response.getOdataNextLink()).map(URI::create);
        } catch (IllegalArgumentException e) {
            throw new Unreadable("Graph's next page has no proper address");
        }
    }

    private static AuthenticationProvider bearer(URI baseUrl, TokenCredential credential) {
        TokenRequestContext scope =
                new TokenRequestContext()
                        .addScopes(
                                baseUrl.getScheme() + "://" + baseUrl.getAuthority() + "/.default");
        return (request, context) ->
                request.headers.add(
                        "Authorization", "Bearer " + credential.getTokenSync(scope).getToken());
    }
}
