package io.benchmate.teams;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** One GET with one header, or none. */
final class Fetch {
    private Fetch() {}

    /**
     * @param value empty for no header
     */
    static HttpResponse<String> from(String address, String header, String value) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        if (!value.isEmpty()) {
            request.header(header, value);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
