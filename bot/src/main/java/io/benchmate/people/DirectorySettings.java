package io.benchmate.people;

import com.azure.core.credential.TokenCredential;

import io.benchmate.graphsync.graph.Credentials;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;
import java.util.Optional;

/**
 * Whether people are looked up in the directory, and as whom. Off by default: it needs a permission
 * to read all users, which the bot's own registration need not have if another one reads.
 *
 * @param enabled whether it is asked at all
 * @param appId a registration of its own for reading; the bot's where it is not given
 * @param tenantId the tenant of that registration
 * @param secret of that registration; or
 * @param certificate the path of a PEM file with certificate and key
 * @param keep how long what was found is remembered
 * @param look how often it is looked for owners who left
 */
@ConfigurationProperties("benchmate.directory")
record DirectorySettings(
        @DefaultValue("false") boolean enabled,
        @Nullable String appId,
        @Nullable String tenantId,
        @Nullable String secret,
        @Nullable String certificate,
        @DefaultValue("1h") Duration keep,
        @DefaultValue("1h") Duration look) {
    DirectorySettings {
        boolean own = given(appId);
        if (own && !(given(tenantId) && given(secret) != given(certificate))) {
            throw new IllegalArgumentException(
                    "benchmate.directory.app-id names a registration of its own: give its"
                            + " tenant-id too, and either its secret or its certificate");
        }
        if (keep.compareTo(Duration.ofMinutes(1)) < 0
                || look.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException(
                    "benchmate.directory.keep is %s and look is %s: give at least 1m and 1s, such as"
                                    .formatted(keep, look)
                            + " 1h");
        }
    }

    private static boolean given(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    /** The registration of its own; empty for the bot's. */
    Optional<TokenCredential> own() {
        if (appId == null || appId.isBlank() || tenantId == null) {
            return Optional.empty();
        }
        return Optional.of(
                secret != null && !secret.isBlank()
                        ? Credentials.secret(tenantId, appId, secret)
                        : Credentials.certificate(
                                tenantId, appId, certificate == null ? "" : certificate));
    }

    /** Nothing of a secret, whatever prints these settings. */
    @Override
    public String toString() {
        return "DirectorySettings[enabled=%s, appId=%s]".formatted(enabled, appId);
    }
}
