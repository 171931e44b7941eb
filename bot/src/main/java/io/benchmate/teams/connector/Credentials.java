package io.benchmate.teams.connector;

import com.azure.core.credential.TokenCredential;
import com.azure.core.http.HttpClient;
import com.azure.core.http.policy.FixedDelayOptions;
import com.azure.core.http.policy.RetryOptions;
import com.azure.identity.AadCredentialBuilderBase;
import com.azure.identity.ClientAssertionCredentialBuilder;
import com.azure.identity.ClientCertificateCredentialBuilder;
import com.azure.identity.ClientSecretCredentialBuilder;
import com.azure.identity.ManagedIdentityCredentialBuilder;

import io.benchmate.teams.settings.TeamsSettings;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

/** How the bot proves to its one tenant who it is; pure but for the files it names. */
final class Credentials {
    private static final RetryOptions RETRIES =
            new RetryOptions(new FixedDelayOptions(1, Duration.ofMillis(500)));

    private final TeamsSettings settings;
    private final HttpClient http;

    Credentials(TeamsSettings settings, HttpClient http) {
        this.settings = settings;
        this.http = http;
    }

    TokenCredential build() {
        return switch (settings.credential()) {
            case SECRET ->
                    tenant(new ClientSecretCredentialBuilder())
                            .clientSecret(settings.secret())
                            .build();
            case CERTIFICATE -> certificate(given(settings.certificate()));
            case FEDERATED -> federated(given(settings.tokenFile()));
            case MANAGED_IDENTITY -> managedIdentity();
        };
    }

    private TokenCredential certificate(Path file) {
        var builder = tenant(new ClientCertificateCredentialBuilder());
        return file.toString().endsWith(".pem")
                ? builder.pemCertificate(file.toString()).build()
                : builder.pfxCertificate(file.toString())
                        .clientCertificatePassword(settings.certificatePassword())
                        .build();
    }

    /** The file is read for each token: whoever issues it replaces it. */
    private TokenCredential federated(Path file) {
        return tenant(new ClientAssertionCredentialBuilder())
                .clientAssertion(() -> content(file))
                .build();
    }

    private TokenCredential managedIdentity() {
        String identity = settings.managedIdentityClientId();
        return new ManagedIdentityCredentialBuilder()
                .httpClient(http)
                .retryOptions(RETRIES)
                .clientId(identity == null ? settings.appId() : identity)
                .build();
    }

    private <T extends AadCredentialBuilderBase<T>> T tenant(T builder) {
        builder.httpClient(http)
                .retryOptions(RETRIES)
                .clientId(settings.appId())
                .tenantId(settings.tenantIds().getFirst())
                .authorityHost(settings.loginBaseUrl().toString());
        return standard() ? builder : builder.disableInstanceDiscovery();
    }

    private boolean standard() {
        return settings.loginBaseUrl().getHost().equals("login.microsoftonline.com");
    }

    private static Path given(@Nullable Path file) {
        return Objects.requireNonNull(file);
    }

    private static String content(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
