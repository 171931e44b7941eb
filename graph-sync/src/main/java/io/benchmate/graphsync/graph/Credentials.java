package io.benchmate.graphsync.graph;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import com.azure.identity.ClientCertificateCredentialBuilder;
import com.azure.identity.ClientSecretCredentialBuilder;

import reactor.core.publisher.Mono;

import java.time.OffsetDateTime;

/** How an app signs in. */
public final class Credentials {
    private Credentials() {}

    public static TokenCredential secret(String tenant, String app, String secret) {
        return new ClientSecretCredentialBuilder()
                .tenantId(tenant)
                .clientId(app)
                .clientSecret(secret)
                .build();
    }

    /**
     * @param pem the path of a file with the certificate and its private key
     */
    public static TokenCredential certificate(String tenant, String app, String pem) {
        return new ClientCertificateCredentialBuilder()
                .tenantId(tenant)
                .clientId(app)
                .pemCertificate(pem)
                .build();
    }

    /** For a Graph played on this machine, which asks for no real token and gets none. */
    public static TokenCredential none() {
        return request -> Mono.just(new AccessToken("none", OffsetDateTime.MAX));
    }
}
