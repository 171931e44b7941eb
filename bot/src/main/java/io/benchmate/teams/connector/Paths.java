package io.benchmate.teams.connector;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The Connector's addresses, with every id encoded; pure. */
final class Paths {
    private Paths() {}

    static @Nullable URI conversations(String serviceUrl) {
        return at(serviceUrl, "v3/conversations");
    }

    static @Nullable URI activities(Address to) {
        return at(to.serviceUrl(), "v3/conversations/" + part(to.conversationId()) + "/activities");
    }

    static @Nullable URI activity(Address to, String messageId) {
        return at(
                to.serviceUrl(),
                "v3/conversations/%s/activities/%s"
                        .formatted(part(to.conversationId()), part(messageId)));
    }

    /** Null where the service URL is no address. */
    private static @Nullable URI at(String serviceUrl, String path) {
        try {
            return new URI(serviceUrl.endsWith("/") ? serviceUrl + path : serviceUrl + "/" + path);
        } catch (URISyntaxException noAddress) {
            return null;
        }
    }

    /** A dot segment would climb to another path, so its dots are encoded too. */
    private static String part(String id) {
        String encoded = URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
        return encoded.chars().allMatch(each -> each == '.')
                ? encoded.replace(".", "%2E")
                : encoded;
    }
}
