package io.benchmate.graphsync.graph;

import com.azure.core.credential.TokenCredential;
import com.microsoft.graph.serviceclient.GraphServiceClient;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.InstantSource;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Single calls about people, by one app registration. The Graph SDK is loaded at the first. Safe
 * for use by many threads.
 */
final class Calls {
    private static final Pattern ID = Pattern.compile("[0-9A-Za-z-]{1,64}");

    private final URI baseUrl;
    private final Supplier<TokenCredential> credential;
    private final Patience patience;
    private final InstantSource clock;
    private final Repeats.Pause pause;
    private @Nullable GraphServiceClient graph;

    Calls(
            URI baseUrl,
            Supplier<TokenCredential> credential,
            Patience patience,
            InstantSource clock,
            Repeats.Pause pause) {
        this.baseUrl = baseUrl;
        this.credential = credential;
        this.patience = patience;
        this.clock = clock;
        this.pause = pause;
    }

    synchronized GraphServiceClient graph() {
        if (graph == null) {
            graph = Connection.forPeople(baseUrl, credential.get(), patience.call());
        }
        return graph;
    }

    URI baseUrl() {
        return baseUrl;
    }

    /** For calls that may be made twice. */
    Repeats repeats() {
        return new Repeats(patience, clock, pause);
    }

    /**
     * @param permission what a 403 says is missing
     */
    Faults faults(String permission) {
        return new Faults("the bot's app lacks the permission " + permission, clock);
    }

    static String safe(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("not an object id");
        }
        return id;
    }
}
