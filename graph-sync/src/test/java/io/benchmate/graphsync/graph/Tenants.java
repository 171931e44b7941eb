package io.benchmate.graphsync.graph;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;

import io.benchmate.graphsync.SettableClock;

import reactor.core.publisher.Mono;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;

/** The fake, seen by an app. */
public final class Tenants {
    private static final Patience PATIENCE =
            new Patience(Duration.ofMinutes(10), Duration.ofSeconds(10), Duration.ofSeconds(1), 5);

    private Tenants() {}

    /** To wait is to move the clock. */
    public static GraphTenant of(FakeGraph graph, SettableClock clock) {
        return new GraphTenant(
                URI.create(graph.url()),
                Tenants::credential,
                PATIENCE,
                clock,
                clock::passes,
                n -> {});
    }

    public static GraphTenant inRealTime(String url) {
        return GraphTenant.at(
                URI.create(url), Tenants::credential, PATIENCE, InstantSource.system(), n -> {});
    }

    private static TokenCredential credential() {
        return request -> Mono.just(new AccessToken("secret-token", OffsetDateTime.MAX));
    }
}
