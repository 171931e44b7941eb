package io.benchmate.graphsync.graph;

import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import com.microsoft.graph.core.requests.BaseGraphRequestAdapter;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.kiota.authentication.AuthenticationProvider;
import com.microsoft.kiota.http.middleware.ParametersNameDecodingHandler;

import okhttp3.OkHttpClient;

import java.net.URI;
import java.time.Duration;

/**
 * Makes the Graph SDK's client. Its own repeats are left out, since they know no deadline and miss
 * half of the faults, and so are redirects, which would carry the token elsewhere.
 */
final class Connection {
    private Connection() {}

    static GraphServiceClient forPeople(URI baseUrl, TokenCredential credential, Duration call) {
        return client(baseUrl, credential, http(call).build());
    }

    /** For work that may wait: Graph throttles it before others' (throttling guidance). */
    static GraphServiceClient inBackground(URI baseUrl, TokenCredential credential, Duration call) {
        return client(
                baseUrl,
                credential,
                http(call)
                        .addInterceptor(
                                chain ->
                                        chain.proceed(
                                                chain.request()
                                                        .newBuilder()
                                                        .header("x-ms-throttle-priority", "Low")
                                                        .build()))
                        .build());
    }

    private static OkHttpClient.Builder http(Duration call) {
        return new OkHttpClient.Builder()
                .callTimeout(call)
                .connectTimeout(call)
                .readTimeout(call)
                .followRedirects(false)
                .retryOnConnectionFailure(false)
                .addInterceptor(new ParametersNameDecodingHandler());
    }

    private static GraphServiceClient client(
            URI baseUrl, TokenCredential credential, OkHttpClient http) {
        return new GraphServiceClient(
                new BaseGraphRequestAdapter(bearer(baseUrl, credential), baseUrl.toString(), http));
    }

    private static AuthenticationProvider bearer(URI baseUrl, TokenCredential credential) {
        TokenRequestContext scope =
                new TokenRequestContext()
                        .addScopes(
                                baseUrl.getScheme() + "://" + baseUrl.getAuthority() + "/.default");
        return (request, context) ->
                request.headers.add("Authorization", "Bearer " + token(credential, scope));
    }

    private static String token(TokenCredential credential, TokenRequestContext scope) {
        try {
            return credential.getTokenSync(scope).getToken();
        } catch (RuntimeException e) {
            throw new SignInFailed(e);
        }
    }
}
