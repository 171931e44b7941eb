package io.benchmate.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;

import io.benchmate.fakes.FakeLogin;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;

class InboundTokenTest {
    private static final RSAKey STRANGER = FakeLogin.key("good");
    private static final RSAKey UNKNOWN = FakeLogin.key("never-published");

    private final String conversation = Activities.newConversation();

    @Test
    void answersTheConnectorsOwnToken() {
        assertThat(status(FakeLogin.sign(RunningBot.KEY, claims().build()))).isEqualTo(202);
        assertThat(RunningBot.connector().awaitMessages(conversation, 1)).hasSize(1);
    }

    @Test
    void answersATokenThatExpiredWithinTheAllowedSkew() {
        assertThat(status(good(claims().expirationTime(ago(240))))).isEqualTo(202);
    }

    @Test
    void refusesATokenOfAnotherKeyUnderAKnownId() {
        assertRefused(FakeLogin.sign(STRANGER, claims().build()));
    }

    @Test
    void refusesATokenOfAnUnknownKey() {
        assertRefused(FakeLogin.sign(UNKNOWN, claims().build()));
    }

    @Test
    void refusesAnExpiredToken() {
        assertRefused(good(claims().expirationTime(ago(600))));
    }

    @Test
    void refusesATokenThatNeverExpires() {
        assertRefused(good(claims().expirationTime(null)));
    }

    @Test
    void refusesATokenThatIsNotYetValid() {
        assertRefused(good(claims().notBeforeTime(ago(-600))));
    }

    @Test
    void answersATokenWhoseTimeBeginsWithinTheAllowedSkew() {
        assertThat(status(good(claims().notBeforeTime(ago(-240))))).isEqualTo(202);
    }

    @Test
    void refusesATokenThatWasGoodUntilTheSkewWasOver() {
        assertRefused(good(claims().expirationTime(ago(301))));
        assertRefused(good(claims().notBeforeTime(ago(-360))));
    }

    @Test
    void refusesATokenForAnotherBot() {
        assertRefused(good(claims().audience("somebody-else")));
    }

    @Test
    void refusesATokenForSeveralBots() {
        assertRefused(good(claims().audience(List.of(RunningBot.APP_ID, "somebody-else"))));
    }

    @Test
    void refusesATokenForNobody() {
        assertRefused(good(claims().audience((String) null)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://api.botframework.com/",
                "http://api.botframework.com",
                "https://API.botframework.com",
                "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/",
                "https://login.microsoftonline.com/botframework.com/v2.0",
                ""
            })
    void refusesATokenOfAnotherIssuer(String issuer) {
        assertRefused(good(claims().issuer(issuer)));
    }

    @Test
    void refusesATokenShapedLikeASkills() {
        assertRefused(
                good(
                        claims().issuer(
                                        "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/")
                                .claim("ver", "1.0")
                                .claim("appid", "attackers-app")));
    }

    @Test
    void refusesATokenShapedLikeTheEmulators() {
        assertRefused(
                good(
                        claims().issuer(
                                        "https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0")
                                .audience("https://api.botframework.com")
                                .claim("appid", RunningBot.APP_ID)));
    }

    @Test
    void refusesATokenWithoutAServiceUrl() {
        assertRefused(good(claims().claim("serviceurl", null)));
    }

    @Test
    void refusesATokenForAnotherServiceUrl() {
        assertRefused(good(claims().claim("serviceurl", "https://evil.example/")));
    }

    @Test
    void refusesAServiceUrlThatDiffersByItsLastSlash() {
        String withoutSlash = RunningBot.connector().serviceUrl().replaceAll("/$", "");

        assertRefused(good(claims().claim("serviceurl", withoutSlash)));
    }

    @Test
    void refusesAnActivityWithoutAServiceUrl() {
        ObjectNode activity = hello();
        activity.remove("serviceUrl");

        assertThat(status(activity, "Bearer " + good(claims()))).isEqualTo(401);
    }

    @Test
    void refusesAKeyThatIsNotEndorsedForTeams() {
        assertRefused(FakeLogin.sign(RunningBot.FOR_OTHERS, claims().build()));
    }

    @Test
    void refusesAnActivityOfAnotherChannelOrOfNone() {
        ObjectNode other = hello().put("channelId", "slack");
        ObjectNode endorsedButSelfStyled = hello().put("channelId", "webchat");
        ObjectNode none = hello();
        none.remove("channelId");

        assertThat(status(other, "Bearer " + good(claims()))).isEqualTo(401);
        assertThat(status(none, "Bearer " + good(claims()))).isEqualTo(401);
        assertThat(status(endorsedButSelfStyled, "Bearer " + good(claims()))).isEqualTo(401);
    }

    @Test
    void refusesATokenWithoutASignature() {
        assertRefused(new PlainJWT(claims().build()).serialize());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "none",
                "''",
                "Bearer",
                "'Bearer '",
                "Basic dXNlcjpwYXNz",
                "Bearer x",
                "Bearer a.b.c",
                "Bearer ....",
                "Bearer eyJhbGciOiJub25lIn0.e30.",
                "Bearer eyJhbGciOiJSUzI1NiJ9.bm90anNvbg.AAAA"
            })
    void refusesAMalformedHeader(@Nullable String header) {
        assertThat(status(hello(), header)).isEqualTo(401);
    }

    @Test
    void refusesAnEndlessHeader() {
        assertThat(status(hello(), "Bearer " + "A".repeat(7_000))).isEqualTo(401);
    }

    @Test
    void saysNothingAboutTheBodyToAStranger() {
        int status = RunningBot.post(new byte[300_000], null).statusCode();

        assertThat(status).isEqualTo(401);
    }

    @Test
    void refusesABodyThatIsTooLong() {
        byte[] body =
                hello().put("text", "x".repeat(300_000))
                        .toString()
                        .getBytes(StandardCharsets.UTF_8);

        assertThat(RunningBot.post(body, "Bearer " + good(claims())).statusCode()).isEqualTo(413);
    }

    private void assertRefused(String token) {
        assertThat(status(token)).isEqualTo(401);
        assertThat(RunningBot.connector().posted(conversation)).isEmpty();
    }

    private int status(String token) {
        return status(hello(), "Bearer " + token);
    }

    private static int status(ObjectNode activity, @Nullable String header) {
        byte[] body = activity.toString().getBytes(StandardCharsets.UTF_8);
        return RunningBot.post(body, header).statusCode();
    }

    private ObjectNode hello() {
        return Activities.message(conversation, "hello");
    }

    private static JWTClaimsSet.Builder claims() {
        return RunningBot.claims();
    }

    private static String good(JWTClaimsSet.Builder claims) {
        return FakeLogin.sign(RunningBot.KEY, claims.build());
    }

    private static Date ago(int seconds) {
        return Date.from(Instant.now().minusSeconds(seconds));
    }
}
