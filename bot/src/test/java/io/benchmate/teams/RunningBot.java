package io.benchmate.teams;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;

import io.benchmate.Benchmate;
import io.benchmate.fakes.FakeConnector;
import io.benchmate.fakes.FakeLogin;
import io.benchmate.outbox.Addresses;
import io.benchmate.outbox.Conversations;
import io.benchmate.plan.Plans;
import io.benchmate.teams.connector.Bearers;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The whole bot as it runs in a tenant, with the sample plan, a login with keys of our own, and a
 * fake Connector. One for all tests of a run; each test takes conversations of its own.
 */
public final class RunningBot {
    public static final String APP_ID = "11111111-2222-3333-4444-555555555555";
    public static final String TENANT = "99999999-8888-7777-6666-555555555555";
    public static final String ADMIN = "00000000-0000-0000-0000-0000000000ad";
    public static final RSAKey KEY = FakeLogin.key("good");
    public static final RSAKey FOR_OTHERS = FakeLogin.key("for-others");

    private static final Running SHARED = start();

    private RunningBot() {}

    private record Running(
            ConfigurableApplicationContext bot,
            FakeConnector connector,
            URI messages,
            HttpClient client) {}

    /** Replaces what needs Microsoft, and the plan. */
    static final class Stubs {
        @Bean
        @Primary
        Bearers testBearers() {
            return new Bearers() {
                @Override
                public @Nullable String current() {
                    return "outbound";
                }

                @Override
                public void refused(String token) {}
            };
        }

        @Bean
        @Primary
        Plans testPlans() {
            return LoadedPlans.SAMPLE;
        }
    }

    private static Running start() {
        FakeConnector connector = new FakeConnector();
        FakeLogin login = new FakeLogin();
        login.publish(Map.of(KEY, List.of("msteams", "webchat"), FOR_OTHERS, List.of("webchat")));
        ConfigurableApplicationContext bot =
                new SpringApplicationBuilder(Benchmate.class, Stubs.class)
                        .run(
                                "--server.port=0",
                                "--benchmate.teams.app-id=" + APP_ID,
                                "--benchmate.teams.tenant-ids=" + TENANT,
                                "--benchmate.teams.secret=none",
                                "--benchmate.admins.people=" + ADMIN,
                                "--benchmate.teams.openid-metadata-url=" + login.metadata(),
                                "--benchmate.teams.allowed-service-hosts=127.0.0.1",
                                "--benchmate.teams.service-url=" + connector.serviceUrl(),
                                "--benchmate.teams.file-hosts=127.0.0.1",
                                "--benchmate.teams.invoke-deadline=9s",
                                "--benchmate.teams.file-limit=100KB",
                                "--spring.datasource.url=jdbc:h2:mem:teams;DB_CLOSE_DELAY=-1");
        String port = Objects.requireNonNull(bot.getEnvironment().getProperty("local.server.port"));
        return new Running(
                bot,
                connector,
                URI.create("http://127.0.0.1:" + port + "/api/messages"),
                HttpClient.newHttpClient());
    }

    public static Addresses addresses() {
        return SHARED.bot().getBean(Addresses.class);
    }

    public static Conversations conversations() {
        return SHARED.bot().getBean(Conversations.class);
    }

    public static URI messages() {
        return SHARED.messages();
    }

    public static FakeConnector connector() {
        return SHARED.connector();
    }

    /** Posts an activity as the Connector does. */
    public static HttpResponse<String> post(String activity) {
        return post(activity.getBytes(StandardCharsets.UTF_8), "Bearer " + token());
    }

    public static HttpResponse<String> post(byte[] activity, @Nullable String authorization) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(SHARED.messages())
                        .header("Content-Type", "application/json; charset=utf-8")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(activity));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        try {
            return SHARED.client().send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** A token as the Connector has it. */
    public static String token() {
        return FakeLogin.sign(KEY, claims().build());
    }

    public static JWTClaimsSet.Builder claims() {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer("https://api.botframework.com")
                .audience(APP_ID)
                .claim("serviceurl", connector().serviceUrl())
                .notBeforeTime(Date.from(now.minusSeconds(60)))
                .expirationTime(Date.from(now.plusSeconds(3_600)));
    }
}
