package io.benchmate.people;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;

/**
 * Where Microsoft Graph is.
 *
 * @param baseUrl with its version; a national cloud has its own
 */
@ConfigurationProperties("benchmate.graph")
record GraphSettings(@DefaultValue("https://graph.microsoft.com/v1.0") URI baseUrl) {
    GraphSettings {
        if (baseUrl.getHost() == null) {
            throw new IllegalArgumentException(
                    "benchmate.graph.base-url is \"%s\": give an address with a host, such as"
                                    .formatted(baseUrl)
                            + " https://graph.microsoft.com/v1.0");
        }
    }
}
