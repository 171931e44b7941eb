package io.benchmate.fakes;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;

import reactor.core.publisher.Mono;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Signs in at the fake login; Entra's own client insists on https, which the demo has none of. */
public final class LoginCredential implements TokenCredential {
    private final URI address;

    public LoginCredential(FakeLogin login) {
        this.address = login.token();
    }

    @Override
    public Mono<AccessToken> getToken(TokenRequestContext wanted) {
        return Mono.fromSupplier(() -> signIn(String.join(" ", wanted.getScopes())));
    }

    private AccessToken signIn(String scope) {
        HttpRequest request =
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "grant_type=client_credentials&scope=" + scope))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            String token =
                    JsonMapper.shared()
                            .readTree(answer.body())
                            .path("access_token")
                            .asString("none");
            return new AccessToken(token, OffsetDateTime.now(ZoneOffset.UTC).plusHours(1));
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
