package io.benchmate.teams.settings;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The bot's registration with Microsoft, and the limits it keeps towards Teams.
 *
 * @param appId the bot's application id in Entra; blank only in the demo
 * @param tenantIds the Entra tenants that are answered; the first is the one the bot signs in to
 * @param credential how the bot proves to Entra who it is
 * @param secret for {@link Credential#SECRET}
 * @param certificate a PEM or PFX file, for {@link Credential#CERTIFICATE}
 * @param certificatePassword of a PFX file
 * @param tokenFile the federated token, for {@link Credential#FEDERATED}
 * @param managedIdentityClientId a user-assigned identity, for {@link Credential#MANAGED_IDENTITY};
 *     the app id when it is not given
 * @param openidMetadataUrl where the keys of inbound tokens are described
 * @param loginBaseUrl Entra's login
 * @param serviceUrl the Connector for people and channels that have not called yet
 * @param allowedServiceHosts the only hosts that replies go to; "*." stands for one or more labels
 * @param fileHosts the only hosts that files are taken from: the tenant's own SharePoint, such as
 *     "midshire.sharepoint.com" and "midshire-my.sharepoint.com"; none by default
 * @param bodyLimit the longest inbound request
 * @param fileLimit the largest file
 * @param connectTimeout of every outgoing call
 * @param readTimeout of every outgoing call but a file's, which may take three times as long
 * @param invokeDeadline when a pressed button is told that its answer comes later; Teams itself
 *     gives up after about 15 s
 * @param pacing whether to keep below Teams' limits for one conversation; off only to measure
 */
@ConfigurationProperties("benchmate.teams")
public record TeamsSettings(
        @DefaultValue("") String appId,
        @DefaultValue List<String> tenantIds,
        @DefaultValue("secret") Credential credential,
        @Nullable String secret,
        @Nullable Path certificate,
        @Nullable String certificatePassword,
        @Nullable Path tokenFile,
        @Nullable String managedIdentityClientId,
        @DefaultValue("https://login.botframework.com/v1/.well-known/openidconfiguration")
                URI openidMetadataUrl,
        @DefaultValue("https://login.microsoftonline.com") URI loginBaseUrl,
        @DefaultValue("https://smba.trafficmanager.net/teams/") URI serviceUrl,
        @DefaultValue({"smba.trafficmanager.net", "*.botframework.com"})
                List<String> allowedServiceHosts,
        @DefaultValue List<String> fileHosts,
        @DefaultValue("256KB") DataSize bodyLimit,
        @DefaultValue("10MB") DataSize fileLimit,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("10s") Duration readTimeout,
        @DefaultValue("10s") Duration invokeDeadline,
        @DefaultValue("true") boolean pacing) {

    /** How the bot proves to Entra who it is. */
    public enum Credential {
        SECRET,
        CERTIFICATE,
        MANAGED_IDENTITY,
        FEDERATED
    }

    /** Nothing of a secret, whatever prints these settings. */
    @Override
    public String toString() {
        return "TeamsSettings[appId=%s, tenantIds=%s, credential=%s]"
                .formatted(appId, tenantIds, credential);
    }
}
