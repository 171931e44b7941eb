package io.benchmate.rewriting;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;

/**
 * Where and how the model is called: chat completions as OpenAI and Azure OpenAI document them.
 *
 * @param header the header that carries the key
 * @param secret its value; never printed
 * @param model named in the body, where the address does not name it; else blank
 */
record Endpoint(URI address, String header, String secret, String model, Duration patience) {
    static Endpoint of(RewritingSettings settings) {
        String base = Objects.requireNonNull(settings.baseUrl()).toString().replaceAll("/+$", "");
        return switch (settings.kind()) {
            case AZURE ->
                    new Endpoint(
                            URI.create(
                                    base
                                            + "/openai/deployments/"
                                            + encoded(settings.model())
                                            + "/chat/completions?api-version="
                                            + encoded(settings.apiVersion())),
                            "api-key",
                            settings.key(),
                            "",
                            settings.patience());
            case OPENAI, OFF ->
                    new Endpoint(
                            URI.create(base + "/chat/completions"),
                            "Authorization",
                            "Bearer " + settings.key(),
                            settings.model(),
                            settings.patience());
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "Endpoint[" + address.getHost() + "]";
    }
}
