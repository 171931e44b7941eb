package io.benchmate.teams.settings;

import io.benchmate.admin.doctor.Check;
import io.benchmate.admin.doctor.Diagnosis;
import io.benchmate.admin.doctor.Finding;

import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Checks of the settings of the Teams side, without calling anybody. */
@Diagnosis
class RegistrationDiagnosis {
    private static final DemoSettings NO_DEMO = new DemoSettings(false);

    @Bean
    Check registration(Environment environment) {
        return check(
                environment,
                Check.Subject.REGISTRATION,
                settings ->
                        List.of(
                                SetUp.missing(settings, NO_DEMO)
                                        .map(Finding::mend)
                                        .orElseGet(() -> complete(settings))));
    }

    private static Finding complete(TeamsSettings settings) {
        boolean ids =
                Settings.isId(settings.appId())
                        && settings.tenantIds().stream().allMatch(Settings::isId);
        return ids
                ? Finding.good(
                        "App %s, tenant %s."
                                .formatted(settings.appId(), settings.tenantIds().getFirst()))
                : Finding.mend(
                        "BENCHMATE_TEAMS_APPID or BENCHMATE_TEAMS_TENANTIDS is no id such as"
                                + " 3f2504e0-4f89-11d3-9a0c-0305e82c3301; copy both from the app's"
                                + " registration.");
    }

    @Bean
    Check fileHosts(Environment environment) {
        return check(
                environment,
                Check.Subject.FILES,
                settings ->
                        List.of(
                                settings.fileHosts().isEmpty()
                                        ? Finding.note(
                                                "None are set, so plans can be pasted but not sent"
                                                        + " as files; set BENCHMATE_TEAMS_FILEHOSTS"
                                                        + " to your tenant's SharePoint hosts.")
                                        : Finding.good(
                                                String.join(", ", settings.fileHosts()) + ".")));
    }

    @Bean
    Check serviceHosts(Environment environment) {
        return check(environment, Check.Subject.ENDPOINTS, RegistrationDiagnosis::endpoints);
    }

    private static List<Finding> endpoints(TeamsSettings settings) {
        List<Finding> findings = new ArrayList<>();
        URI service = settings.serviceUrl();
        if (!new AllowedHosts(settings.allowedServiceHosts()).allow(service)) {
            findings.add(
                    Finding.mend(
                            "The Connector %s is not among benchmate.teams.allowed-service-hosts;"
                                            .formatted(service.getHost())
                                    + " add it, or answers cannot be sent."));
        }
        return findings.isEmpty()
                ? List.of(Finding.good(service.getHost() + " is allowed."))
                : findings;
    }

    static Check check(
            Environment environment,
            Check.Subject subject,
            Function<TeamsSettings, List<Finding>> look) {
        return new Check() {
            @Override
            public Subject subject() {
                return subject;
            }

            @Override
            public List<Finding> look() {
                return look.apply(Settings.of(environment));
            }
        };
    }
}
