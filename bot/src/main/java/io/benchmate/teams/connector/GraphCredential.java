package io.benchmate.teams.connector;

import com.azure.core.credential.TokenCredential;
import com.azure.core.http.HttpClient;
import com.azure.core.http.jdk.httpclient.JdkHttpClientBuilder;
import com.azure.identity.CredentialUnavailableException;

import io.benchmate.teams.settings.Settings;
import io.benchmate.teams.settings.TeamsSettings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/** How the bot, and a command that reads as it does, signs in to Microsoft Graph. */
@Configuration(proxyBeanMethods = false)
class GraphCredential {
    private static final TokenCredential NOBODY =
            _ -> {
                throw new CredentialUnavailableException("no app is set up");
            };

    /** As the same application; nothing is built before it is asked for. */
    @Bean
    @Lazy
    @Fallback
    TokenCredential credential(Environment environment) {
        TeamsSettings settings = Settings.of(environment);
        return settings.appId().isBlank() ? NOBODY : credentials(settings).build();
    }

    static Credentials credentials(TeamsSettings settings) {
        HttpClient http =
                new JdkHttpClientBuilder()
                        .connectionTimeout(settings.connectTimeout())
                        .responseTimeout(settings.readTimeout())
                        .readTimeout(settings.readTimeout())
                        .build();
        return new Credentials(settings, http);
    }
}
