package io.benchmate.teams.inbound;

import io.benchmate.admin.doctor.Check;
import io.benchmate.admin.doctor.Diagnosis;
import io.benchmate.admin.doctor.Finding;
import io.benchmate.admin.doctor.Reason;
import io.benchmate.teams.settings.Settings;
import io.benchmate.teams.settings.TeamsSettings;

import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** Checks whether the keys can be fetched that Microsoft's calls are known by. */
@Diagnosis
class KeysDiagnosis {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Bean
    Check keys(Environment environment, InstantSource clock) {
        return new Check() {
            @Override
            public Subject subject() {
                return Subject.KEYS;
            }

            @Override
            public List<Finding> look() {
                return List.of(fetched(Settings.of(environment), clock));
            }
        };
    }

    private static Finding fetched(TeamsSettings settings, InstantSource clock) {
        String host = settings.openidMetadataUrl().getHost();
        try (KeyDocuments documents =
                new KeyDocuments(settings.openidMetadataUrl(), PATIENCE, PATIENCE, clock)) {
            documents.fetch();
            return Finding.good("Fetched from " + host + ".");
        } catch (IOException unreachable) {
            return Finding.mend(
                    "They cannot be fetched from %s (%s), so nobody would be answered; let this"
                                    .formatted(host, Reason.kind(unreachable))
                            + " computer call it over HTTPS.");
        }
    }
}
