package io.benchmate.fakes;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;

import java.util.List;
import java.util.function.Supplier;

/**
 * The Connector: keeps what was posted to it, and answers as Teams does. A fault is asked for
 * before each call; what it answers is not kept, as with the real one.
 */
public final class FakeConnector implements AutoCloseable {
    private final Mailroom mailroom = new Mailroom();
    private final WireMockServer server;
    private volatile Supplier<Fault> faults = () -> Fault.NONE;

    public FakeConnector() {
        server =
                new WireMockServer(
                        wireMockConfig()
                                .dynamicPort()
                                .bindAddress("127.0.0.1")
                                .disableRequestJournal()
                                .extensions(new Answers()));
        server.stubFor(any(anyUrl()));
        server.start();
    }

    /** With the slash at its end, as Teams writes it. */
    public String serviceUrl() {
        return "http://127.0.0.1:" + server.port() + "/teams/";
    }

    public void failWith(Supplier<Fault> next) {
        faults = next;
    }

    /** From now on the app is not installed for this person, or it is again. */
    public void withoutApp(String person, boolean now) {
        mailroom.without(person, now);
    }

    /** Everything that was posted or changed in a conversation, oldest first. */
    public List<Posted> posted(String conversationId) {
        return mailroom.in(conversationId);
    }

    /** Everything of a conversation once there is that much, typing included; waits 30 s. */
    public List<Posted> await(String conversationId, int count) {
        return mailroom.await(conversationId, count, true);
    }

    /** The messages of a conversation once there are that many, typing left out; waits 30 s. */
    public List<Posted> awaitMessages(String conversationId, int count) {
        return mailroom.await(conversationId, count, false);
    }

    /** What is told whenever something is posted or changed; for a page that shows it. */
    public void onPost(java.util.function.Consumer<Posted> listener) {
        mailroom.onPost(listener);
    }

    @Override
    public void close() {
        server.stop();
    }

    /** The answer to one call; {@link #NONE} lets it through. */
    public record Fault(int status, String code, int retryAfterSeconds) {
        public static final Fault NONE = new Fault(0, "", -1);

        public static Fault of(int status) {
            return new Fault(status, "Injected", -1);
        }
    }

    private final class Answers implements ResponseDefinitionTransformerV2 {
        @Override
        public ResponseDefinition transform(ServeEvent event) {
            Fault fault = faults.get();
            return fault.status() == 0 ? mailroom.answer(event.getRequest()) : Replies.fault(fault);
        }

        @Override
        public String getName() {
            return "mailroom";
        }
    }
}
