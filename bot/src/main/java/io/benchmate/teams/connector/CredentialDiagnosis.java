package io.benchmate.teams.connector;

import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import com.azure.core.http.HttpClient;
import com.azure.core.http.jdk.httpclient.JdkHttpClientBuilder;

import io.benchmate.admin.doctor.Check;
import io.benchmate.admin.doctor.Diagnosis;
import io.benchmate.admin.doctor.Finding;
import io.benchmate.admin.doctor.Reason;
import io.benchmate.teams.settings.Settings;
import io.benchmate.teams.settings.TeamsSettings;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/** Checks whether the bot can sign in to Entra. */
@Diagnosis
class CredentialDiagnosis {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Pattern NUMBER = Pattern.compile("AADSTS\\d{1,8}");
    private static final TokenRequestContext CONNECTOR =
            new TokenRequestContext().addScopes("https://api.botframework.com/.default");

    /** The same application's, for Graph. */
    @Bean
    @Lazy
    TokenCredential diagnosedCredential(Environment environment) {
        return new Credentials(Settings.of(environment), http()).build();
    }

    private static HttpClient http() {
        return new JdkHttpClientBuilder()
                .connectionTimeout(PATIENCE)
                .responseTimeout(PATIENCE)
                .readTimeout(PATIENCE)
                .build();
    }

    @Bean
    Check credential(Environment environment) {
        return new Check() {
            @Override
            public Subject subject() {
                return Subject.CREDENTIAL;
            }

            @Override
            public List<Finding> look() {
                return List.of(signedIn(Settings.of(environment), http()));
            }
        };
    }

    static Finding signedIn(TeamsSettings settings, HttpClient http) {
        String given = given(settings);
        if (!given.isEmpty()) {
            return Finding.mend(given);
        }
        try {
            new Credentials(settings, http)
                    .build()
                    .getToken(CONNECTOR)
                    .toFuture()
                    .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return Finding.good("Entra gave a token for " + words(settings.credential()) + ".");
        } catch (TimeoutException late) {
            return Finding.mend(
                    "Entra gave no token within 5 s; is %s reachable from here?"
                            .formatted(settings.loginBaseUrl().getHost()));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Finding.mend("It was interrupted; try again.");
        } catch (ExecutionException | RuntimeException refused) {
            return Finding.mend(refusal(settings, refused));
        }
    }

    private static String given(TeamsSettings settings) {
        if (settings.appId().isBlank() || settings.tenantIds().isEmpty()) {
            return "Not tried, since the app id or the tenant is missing (see Registration).";
        }
        return switch (settings.credential()) {
            case SECRET ->
                    settings.secret() == null || settings.secret().isBlank()
                            ? "There is no secret; set BENCHMATE_TEAMS_SECRET."
                            : "";
            case CERTIFICATE -> unreadable(settings.certificate(), "BENCHMATE_TEAMS_CERTIFICATE");
            case FEDERATED -> unreadable(settings.tokenFile(), "BENCHMATE_TEAMS_TOKENFILE");
            case MANAGED_IDENTITY -> "";
        };
    }

    private static String unreadable(@Nullable Path file, String setting) {
        return file == null || !Files.isReadable(file)
                ? "The file that %s names cannot be read; give its path, and the bot the right to."
                        .formatted(setting)
                : "";
    }

    private static String refusal(TeamsSettings settings, Throwable refused) {
        String what = words(settings.credential());
        return switch (code(refused)) {
            case "AADSTS7000222" -> "The secret has expired; make a new one in Entra.";
            case "AADSTS7000215" ->
                    "The secret is wrong; set BENCHMATE_TEAMS_SECRET to its value, not its id.";
            case "AADSTS700016", "AADSTS90002" ->
                    "The tenant does not know the app; check BENCHMATE_TEAMS_APPID and"
                            + " BENCHMATE_TEAMS_TENANTIDS.";
            default ->
                    "Entra gave no token for %s (%s); check it, the app id and the tenant."
                            .formatted(
                                    what,
                                    code(refused).isEmpty() ? Reason.kind(refused) : code(refused));
        };
    }

    /** Entra's own number for what is wrong; the rest of its message is not shown. */
    private static String code(Throwable refused) {
        var found = NUMBER.matcher(String.valueOf(refused));
        return found.find() ? found.group() : "";
    }

    private static String words(TeamsSettings.Credential credential) {
        return switch (credential) {
            case SECRET -> "the secret";
            case CERTIFICATE -> "the certificate";
            case FEDERATED -> "the federated token";
            case MANAGED_IDENTITY -> "the managed identity";
        };
    }
}
