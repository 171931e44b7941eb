package io.benchmate.teams.connector;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.database.SettableClock;
import io.benchmate.fakes.FakeConnector;
import io.benchmate.fakes.FakeConnector.Fault;
import io.benchmate.fakes.Posted;
import io.benchmate.outbox.OwnRate;
import io.benchmate.teams.settings.AllowedHosts;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

class ConnectorTest {
    private static final byte[] HELLO =
            "{\"type\":\"message\",\"text\":\"hello\"}".getBytes(StandardCharsets.UTF_8);

    private final FakeConnector teams = new FakeConnector();
    private final Wire wire = new Wire(Duration.ofSeconds(2), Duration.ofMillis(500));
    private final List<Duration> pauses = new ArrayList<>();
    private final Tokens tokens = new Tokens();
    private final Connector connector = connector(false);

    private Connector connector(boolean pacing) {
        return new Connector(
                wire,
                tokens,
                new AllowedHosts(List.of("127.0.0.1")),
                new Pace(new OwnRate(), new SettableClock("2026-11-21T09:00:00Z"), pacing),
                pauses::add);
    }

    @AfterEach
    void stop() {
        wire.close();
        teams.close();
    }

    @Test
    void postsAndKnowsTheMessagesId() {
        Receipt receipt = connector.post(chat("a:1"), HELLO);

        Posted posted = teams.posted("a:1").getFirst();
        assertThat(receipt).isEqualTo(new Receipt.Sent("a:1", posted.id()));
        assertThat(posted.authorization()).isEqualTo("Bearer token-1");
    }

    @Test
    void keepsOddIdsInTheirPlaceOfTheAddress() {
        for (String id :
                List.of("19:x@thread.tacv2;messageid=1", "a/../../b?c#d%2F e", "ü\u202e")) {
            connector.reply(chat(id), "1/2", HELLO);

            assertThat(teams.posted(id)).extracting(Posted::replyTo).containsExactly("1/2");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {412, 429, 502, 503, 504})
    void triesAgainWhatWasTurnedAway(int status) {
        failFirst(2, new Fault(status, "Busy", -1));

        Receipt receipt = connector.post(chat("a:1"), HELLO);

        assertThat(receipt).isInstanceOf(Receipt.Sent.class);
        assertThat(teams.posted("a:1")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {502, 504})
    void saysUnknownWhenTheGatewayNeverLetsAPostThrough(int status) {
        failFirst(99, new Fault(status, "Busy", -1));

        Receipt receipt = connector.post(chat("a:1"), HELLO);

        assertThat(receipt).isEqualTo(new Receipt.Unknown("HTTP " + status));
    }

    @Test
    void waitsAsLongAsItIsAskedTo() {
        failFirst(1, new Fault(429, "TooManyRequests", 7));

        connector.post(chat("a:1"), HELLO);

        assertThat(pauses).containsExactly(Duration.ZERO, Duration.ofSeconds(7));
    }

    @Test
    void givesUpWhenItWouldHaveToWaitTooLong() {
        failFirst(99, new Fault(429, "TooManyRequests", 3_600));

        Receipt receipt = connector.post(chat("a:1"), HELLO);

        assertThat(receipt).isEqualTo(new Receipt.Throttled(Duration.ofHours(1)));
        assertThat(pauses).containsExactly(Duration.ZERO);
    }

    @Test
    void neverRepeatsAPostOfUnknownOutcome() {
        AtomicInteger calls = new AtomicInteger();
        teams.failWith(
                () -> {
                    calls.incrementAndGet();
                    return Fault.of(500);
                });

        Receipt receipt = connector.post(chat("a:1"), HELLO);

        assertThat(receipt).isEqualTo(new Receipt.Unknown("HTTP 500"));
        assertThat(calls).hasValue(1);
    }

    @Test
    void repeatsAChangeInPlaceOfUnknownOutcome() {
        Receipt.Sent sent = (Receipt.Sent) connector.post(chat("a:1"), HELLO);
        failFirst(1, Fault.of(500));

        Receipt receipt = connector.update(chat("a:1"), sent.id(), HELLO);

        assertThat(receipt).isInstanceOf(Receipt.Sent.class);
    }

    @Test
    void reportsAPostWithoutAnAnswerAsUnknown() throws IOException {
        try (ServerSocket silent = new ServerSocket(0)) {
            Receipt receipt = connector.post(at(silent.getLocalPort()), HELLO);

            assertThat(receipt).isEqualTo(new Receipt.Unknown("no answer in time"));
        }
    }

    @Test
    void reportsAConnectorOutOfReachAsSurelyNotSent() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0)) {
            port = closed.getLocalPort();
        }

        assertThat(connector.post(at(port), HELLO)).isInstanceOf(Receipt.Throttled.class);
        assertThat(pauses).hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @CsvSource({
        "403, ConversationBlockedByUser, true",
        "403, BotNotInConversationRoster, true",
        "403, BotDisabledByAdmin, true",
        "403, MessageWritesBlocked, true",
        "403, Forbidden, false",
        "404, ConversationNotFound, false",
        "413, MessageSizeTooBig, false"
    })
    void tellsAClosedDoorFromAMistakeOfOurs(int status, String code, boolean closed) {
        failFirst(1, new Fault(status, code, -1));

        Receipt receipt = connector.post(chat("a:1"), HELLO);

        assertThat(receipt)
                .isEqualTo(
                        closed
                                ? new Receipt.Undeliverable(code)
                                : new Receipt.Refused(status, code));
    }

    @Test
    void getsAFreshTokenOnceWhenTheOldOneIsRefused() {
        failFirst(1, Fault.of(401));

        Receipt receipt = connector.post(chat("a:1"), HELLO);

        assertThat(receipt).isInstanceOf(Receipt.Sent.class);
        assertThat(teams.posted("a:1").getFirst().authorization()).isEqualTo("Bearer token-2");
    }

    @Test
    void givesUpWhenTheFreshTokenIsRefusedToo() {
        failFirst(99, Fault.of(401));

        Receipt receipt = connector.post(chat("a:1"), HELLO);

        assertThat(receipt).isEqualTo(new Receipt.Refused(401, "Unauthorized"));
        assertThat(tokens.given).hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "http://127.0.0.1.evil.example/",
                "https://user@127.0.0.1/",
                "ftp://127.0.0.1/",
                "file:///etc/passwd",
                "//127.0.0.1/",
                "not an address",
                ""
            })
    void callsNoHostThatIsNotAllowed(String serviceUrl) {
        Receipt receipt = connector.post(new Address(serviceUrl, "a:1"), HELLO);

        assertThat(receipt).isEqualTo(new Receipt.Refused(0, "HostNotAllowed"));
    }

    @Test
    void keepsBelowSevenMessagesASecondInOneConversation() {
        Connector paced = connector(true);

        for (int count = 0; count < 8; count++) {
            paced.post(chat("a:1"), HELLO);
        }
        paced.post(chat("a:2"), HELLO);

        assertThat(pauses.subList(0, 7)).containsOnly(Duration.ZERO);
        assertThat(pauses.get(7)).isEqualTo(Duration.ofSeconds(1));
        assertThat(pauses.get(8)).isEqualTo(Duration.ZERO);
    }

    private void failFirst(int count, Fault fault) {
        Deque<Fault> faults = new ArrayDeque<>();
        for (int each = 0; each < count; each++) {
            faults.add(fault);
        }
        teams.failWith(() -> faults.isEmpty() ? Fault.NONE : faults.poll());
    }

    private Address chat(String id) {
        return new Address(teams.serviceUrl(), id);
    }

    private static Address at(int port) {
        return new Address("http://127.0.0.1:" + port + "/", "a:1");
    }

    private static final class Tokens implements Bearers {
        private final AtomicInteger given = new AtomicInteger(1);

        @Override
        public @Nullable String current() {
            return "token-" + given;
        }

        @Override
        public void refused(String token) {
            given.incrementAndGet();
        }
    }
}
