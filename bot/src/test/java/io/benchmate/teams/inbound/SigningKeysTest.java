package io.benchmate.teams.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;

import io.benchmate.database.SettableClock;
import io.benchmate.fakes.FakeLogin;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;

class SigningKeysTest {
    private static final RSAKey FIRST = FakeLogin.key("first");
    private static final RSAKey SECOND = FakeLogin.key("second");
    private static final List<String> TEAMS = List.of("msteams");

    private final SettableClock clock = new SettableClock("2026-11-21T09:00:00Z");
    private final FakeLogin login = new FakeLogin();
    private final KeyDocuments documents =
            new KeyDocuments(login.metadata(), Duration.ofSeconds(2), Duration.ofSeconds(2), clock);
    private final SigningKeys keys = new SigningKeys(documents, clock);
    private final JwtCheck check = new JwtCheck("app", keys, clock);

    @AfterEach
    void stop() {
        documents.close();
        login.close();
    }

    @Test
    void fetchesTheKeysOnceForManyTokens() {
        login.publish(Map.of(FIRST, TEAMS));

        for (int second = 0; second < 20; second++) {
            assertThat(caller(token(FIRST, 3_600 + second))).isInstanceOf(Caller.Connector.class);
        }

        assertThat(login.asked()).isEqualTo(1);
    }

    @Test
    void keepsTheKeysWhenTheyCannotBeFetchedAnew() {
        login.publish(Map.of(FIRST, TEAMS));
        assertThat(caller(token(FIRST, 3_600))).isInstanceOf(Caller.Connector.class);

        login.fail();
        clock.passes(Duration.ofHours(25));
        Caller unknown = caller(token(SECOND, 100_000));
        Caller known = caller(token(FIRST, 100_000));

        assertThat(unknown).isInstanceOf(Caller.Stranger.class);
        assertThat(known).isInstanceOf(Caller.Connector.class);
    }

    @Test
    void findsAKeyThatWasPublishedSince() {
        login.publish(Map.of(FIRST, TEAMS));
        assertThat(caller(token(FIRST, 3_600))).isInstanceOf(Caller.Connector.class);

        login.publish(Map.of(FIRST, TEAMS, SECOND, TEAMS));
        clock.passes(Duration.ofMinutes(2));

        assertThat(caller(token(SECOND, 3_600))).isInstanceOf(Caller.Connector.class);
    }

    @Test
    void asksNoMoreThanOnceAMinuteForKeysThatNobodyHas() {
        login.publish(Map.of(FIRST, TEAMS));
        assertThat(caller(token(FIRST, 3_600))).isInstanceOf(Caller.Connector.class);

        for (int each = 0; each < 20; each++) {
            assertThat(caller(token(SECOND, 3_600))).isInstanceOf(Caller.Stranger.class);
        }

        assertThat(login.asked()).isEqualTo(1);
    }

    @Test
    void recoversFromALoginThatWasAwayAtTheStart() {
        login.fail();
        assertThat(caller(token(FIRST, 3_600))).isInstanceOf(Caller.Stranger.class);

        login.publish(Map.of(FIRST, TEAMS));
        clock.passes(Duration.ofSeconds(6));

        assertThat(caller(token(FIRST, 3_600))).isInstanceOf(Caller.Connector.class);
    }

    @Test
    void forgetsVerifiedTokensWhenTheirKeyIsWithdrawn() {
        login.publish(Map.of(FIRST, TEAMS));
        String token = token(FIRST, 3_600);
        assertThat(caller(token)).isInstanceOf(Caller.Connector.class);

        login.publish(Map.of(SECOND, TEAMS));
        clock.passes(Duration.ofMinutes(2));
        assertThat(caller(token(SECOND, 3_600))).isInstanceOf(Caller.Connector.class);

        assertThat(caller(token)).isInstanceOf(Caller.Stranger.class);
    }

    @Test
    void forgetsAVerifiedTokenWhenItExpires() {
        login.publish(Map.of(FIRST, TEAMS));
        String token = token(FIRST, 60);
        assertThat(caller(token)).isInstanceOf(Caller.Connector.class);

        clock.passes(Duration.ofMinutes(7));

        assertThat(caller(token)).isInstanceOf(Caller.Stranger.class);
    }

    private Caller caller(String token) {
        return check.check("Bearer " + token);
    }

    private String token(RSAKey key, int seconds) {
        return FakeLogin.sign(
                key,
                new JWTClaimsSet.Builder()
                        .issuer("https://api.botframework.com")
                        .audience("app")
                        .claim("serviceurl", "https://smba.trafficmanager.net/uk/")
                        .expirationTime(Date.from(clock.instant().plusSeconds(seconds)))
                        .build());
    }
}
