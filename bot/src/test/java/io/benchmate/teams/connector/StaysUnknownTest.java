package io.benchmate.teams.connector;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.database.SettableClock;
import io.benchmate.fakes.FakeConnector;
import io.benchmate.fakes.FakeConnector.Fault;
import io.benchmate.outbox.OwnRate;
import io.benchmate.teams.settings.AllowedHosts;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A post that a gateway may have let through, and what happens to it after that. */
class StaysUnknownTest {
    private static final byte[] HELLO =
            "{\"type\":\"message\",\"text\":\"hello\"}".getBytes(StandardCharsets.UTF_8);
    private static final Receipt UNKNOWN = new Receipt.Unknown("HTTP 502");

    private final FakeConnector teams = new FakeConnector();
    private final Wire wire = new Wire(Duration.ofSeconds(2), Duration.ofSeconds(5));
    private final AtomicInteger calls = new AtomicInteger();
    private final Deque<Fault> faults = new ArrayDeque<>(List.of(Fault.of(502)));

    @AfterEach
    void close() {
        wire.close();
        teams.close();
    }

    @Test
    void whenTheProcessStopsBeforeTheNextTry() {
        AtomicInteger pauses = new AtomicInteger();

        Receipt receipt =
                post(
                        Tokens.GIVEN,
                        _ -> {
                            if (pauses.incrementAndGet() > 1) {
                                throw new InterruptedException("stopping");
                            }
                        });

        assertThat(Thread.interrupted()).isTrue();
        assertThat(receipt).isEqualTo(UNKNOWN);
        assertThat(calls).hasValue(1);
    }

    @Test
    void whenThereIsNoTokenForTheNextTry() {
        AtomicInteger asked = new AtomicInteger();

        Receipt receipt =
                post(
                        () -> {
                            if (asked.incrementAndGet() > 1) {
                                throw new BearerUnavailable(new IllegalStateException("no Entra"));
                            }
                            return "token";
                        },
                        _ -> {});

        assertThat(receipt).isEqualTo(UNKNOWN);
        assertThat(calls).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 412, 429, 503})
    void whenEveryFurtherTryIsTurnedAway(int status) {
        for (int i = 0; i < 9; i++) {
            faults.add(Fault.of(status));
        }

        assertThat(post(Tokens.GIVEN, _ -> {})).isEqualTo(UNKNOWN);
    }

    @Test
    void untilAFurtherTryIsTaken() {
        assertThat(post(Tokens.GIVEN, _ -> {})).isInstanceOf(Receipt.Sent.class);
        assertThat(calls).hasValue(2);
    }

    private Receipt post(Tokens tokens, Pause pause) {
        teams.failWith(
                () -> {
                    calls.incrementAndGet();
                    Fault fault = faults.poll();
                    return fault == null ? Fault.NONE : fault;
                });
        return new Connector(
                        wire,
                        tokens,
                        new AllowedHosts(List.of("127.0.0.1")),
                        new Pace(new OwnRate(), new SettableClock("2026-11-21T09:00:00Z"), false),
                        pause)
                .post(new Address(teams.serviceUrl(), "a:1"), HELLO);
    }

    /** Nothing is done about a token that is refused. */
    private interface Tokens extends Bearers {
        Tokens GIVEN = () -> "token";

        @Override
        default void refused(String token) {
            // the next is the same
        }
    }
}
