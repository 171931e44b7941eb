package io.benchmate.rewriting;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The language model that may help, if any.
 *
 * @param kind whose wire format the endpoint speaks; off by default
 * @param baseUrl for an OpenAI-compatible endpoint up to and with "/v1"; for Azure OpenAI the
 *     resource, "https://midshire.openai.azure.com"
 * @param allowedHosts the only hosts that may be called; the base URL's must be among them
 * @param model the model's name, or Azure's deployment
 * @param key the endpoint's key, from the environment
 * @param apiVersion of Azure OpenAI
 * @param patience how long an answer may take in all
 * @param perMinute how many questions may be sent in a minute, of all people together
 */
@ConfigurationProperties("benchmate.rewriting")
record RewritingSettings(
        @DefaultValue("off") Kind kind,
        @Nullable URI baseUrl,
        @DefaultValue List<String> allowedHosts,
        @DefaultValue("") String model,
        @DefaultValue("") String key,
        @DefaultValue("2024-10-21") String apiVersion,
        @DefaultValue("3s") Duration patience,
        @DefaultValue("20") int perMinute) {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /** The wire formats. */
    enum Kind {
        OFF,
        OPENAI,
        AZURE
    }

    RewritingSettings {
        allowedHosts =
                allowedHosts.stream().map(host -> host.strip().toLowerCase(Locale.ROOT)).toList();
        if (kind != Kind.OFF && !allowed(baseUrl, allowedHosts)) {
            throw new IllegalArgumentException(
                    "benchmate.rewriting.base-url must be an https address whose host stands in"
                            + " benchmate.rewriting.allowed-hosts; or set benchmate.rewriting.kind"
                            + " to off.");
        }
        if (kind != Kind.OFF && (model.isBlank() || key.isBlank())) {
            throw new IllegalArgumentException(
                    "Set benchmate.rewriting.model and benchmate.rewriting.key"
                            + " (BENCHMATE_REWRITING_KEY), or benchmate.rewriting.kind to off.");
        }
    }

    private static boolean allowed(@Nullable URI address, List<String> hosts) {
        if (address == null || address.getHost() == null || address.getUserInfo() != null) {
            return false;
        }
        String host = address.getHost().toLowerCase(Locale.ROOT);
        boolean safe =
                "https".equalsIgnoreCase(address.getScheme())
                        || "http".equalsIgnoreCase(address.getScheme()) && LOOPBACK.contains(host);
        return safe && hosts.contains(host);
    }

    /** Nothing of the key, whatever prints these settings. */
    @Override
    public String toString() {
        return "RewritingSettings[kind=%s, baseUrl=%s, model=%s]".formatted(kind, baseUrl, model);
    }
}
