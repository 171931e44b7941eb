package io.benchmate.graphsync.graph;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import com.azure.identity.ClientAssertionCredentialBuilder;
import com.azure.identity.ClientCertificateCredentialBuilder;
import com.azure.identity.ClientSecretCredentialBuilder;
import com.azure.identity.ManagedIdentityCredentialBuilder;

import reactor.core.publisher.Mono;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;

/** How an app signs in. */
public final class Credentials {
    private Credentials() {}

    public static TokenCredential secret(String tenant, String app, String secret) {
        return ofSecret(tenant, app, secret).build();
    }

    static ClientSecretCredentialBuilder ofSecret(String tenant, String app, String secret) {
        return new ClientSecretCredentialBuilder()
                .tenantId(tenant)
                .clientId(app)
                .clientSecret(secret);
    }

    /**
     * @param pem the path of a file with the certificate and its private key
     */
    public static TokenCredential certificate(String tenant, String app, String pem) {
        return ofCertificate(tenant, app, pem).build();
    }

    static ClientCertificateCredentialBuilder ofCertificate(String tenant, String app, String pem) {
        return new ClientCertificateCredentialBuilder()
                .tenantId(tenant)
                .clientId(app)
                .pemCertificate(pem);
    }

    /**
     * A managed identity of Azure, so that there is no secret to keep.
     *
     * @param identity its client id
     */
    public static TokenCredential managedIdentity(String identity) {
        return new ManagedIdentityCredentialBuilder().clientId(identity).build();
    }

    /**
     * A workload identity federation.
     *
     * @param token the path of a file with the issuer's token, which the issuer replaces
     */
    public static TokenCredential federated(String tenant, String app, String token) {
        return ofAssertion(tenant, app, token).build();
    }

    static ClientAssertionCredentialBuilder ofAssertion(String tenant, String app, String token) {
        return new ClientAssertionCredentialBuilder()
                .tenantId(tenant)
                .clientId(app)
                .clientAssertion(() -> content(Path.of(token)));
    }

    private static String content(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** For a Graph played on this machine, which asks for no real token and gets none. */
    public static TokenCredential none() {
        return request -> Mono.just(new AccessToken("none", OffsetDateTime.MAX));
    }
}
