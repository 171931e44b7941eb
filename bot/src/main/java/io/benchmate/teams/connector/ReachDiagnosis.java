package io.benchmate.teams.connector;

import io.benchmate.admin.doctor.Check;
import io.benchmate.admin.doctor.Diagnosis;
import io.benchmate.admin.doctor.Finding;
import io.benchmate.admin.doctor.Reason;
import io.benchmate.teams.settings.Settings;

import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Checks whether Microsoft's hosts can be reached, and whether the clock agrees with theirs. */
@Diagnosis
class ReachDiagnosis {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Entra and our own check allow five minutes. */
    private static final Duration TOO_FAR = Duration.ofMinutes(5);

    private static final Duration WORTH_A_WORD = Duration.ofSeconds(30);

    @Bean
    Check connectorReached(Environment environment) {
        return check(
                Check.Subject.ENDPOINTS,
                () -> {
                    URI service = Settings.of(environment).serviceUrl();
                    get(service);
                    return Finding.good(service.getHost() + " answers.");
                },
                () -> Settings.of(environment).serviceUrl());
    }

    @Bean
    Check clockSkew(Environment environment, InstantSource clock) {
        return check(
                Check.Subject.CLOCK,
                () -> skew(get(Settings.of(environment).loginBaseUrl()), clock.instant()),
                () -> Settings.of(environment).loginBaseUrl());
    }

    private static Finding skew(HttpResponse<Void> answer, Instant here) {
        String date = answer.headers().firstValue("Date").orElse("");
        try {
            Instant there =
                    ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            Duration off = Duration.between(there, here).abs();
            String words = "%d s away from Entra’s".formatted(off.toSeconds());
            if (off.compareTo(TOO_FAR) >= 0) {
                return Finding.mend(
                        "It is %s, so every token is refused; set this computer’s clock by NTP."
                                .formatted(words));
            }
            return off.compareTo(WORTH_A_WORD) >= 0
                    ? Finding.note("It is %s; set this computer’s clock by NTP.".formatted(words))
                    : Finding.good("It is " + words + ".");
        } catch (DateTimeException none) {
            return Finding.note("The login host gave no date to compare with; check it by eye.");
        }
    }

    private interface Looking {
        Finding look() throws IOException;
    }

    private interface Host {
        URI named();
    }

    private static Check check(Check.Subject subject, Looking looking, Host host) {
        return new Check() {
            @Override
            public Subject subject() {
                return subject;
            }

            @Override
            public List<Finding> look() {
                try {
                    return List.of(looking.look());
                } catch (IOException unreachable) {
                    return List.of(
                            Finding.mend(
                                    "%s cannot be reached (%s); let this computer call it over"
                                                    .formatted(
                                                            host.named().getHost(),
                                                            Reason.kind(unreachable))
                                            + " HTTPS."));
                }
            }
        };
    }

    /** Any answer will do: the host is there. */
    private static HttpResponse<Void> get(URI address) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).GET().build();
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IOException(stopping);
        }
    }
}
