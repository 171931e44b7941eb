package io.benchmate.teams.inbound;

import io.benchmate.teams.settings.DemoSettings;
import io.benchmate.teams.settings.TeamsSettings;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.InstantSource;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class InboundConfiguration {

    /** Checks nothing; {@link DemoSettings} sees to it that only this computer can call. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    @ConditionalOnBooleanProperty("benchmate.demo")
    static class Demo {
        @Bean
        TokenCheck tokenCheck() {
            return _ -> new Caller.Neighbour();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    @ConditionalOnBooleanProperty(
            name = "benchmate.demo",
            havingValue = false,
            matchIfMissing = true)
    static class Tenant {
        @Bean
        KeyDocuments keyDocuments(TeamsSettings settings, InstantSource clock) {
            return new KeyDocuments(
                    settings.openidMetadataUrl(),
                    settings.connectTimeout(),
                    settings.readTimeout(),
                    clock);
        }

        @Bean
        TokenCheck tokenCheck(TeamsSettings settings, KeyDocuments documents, InstantSource clock) {
            SigningKeys keys = new SigningKeys(documents, clock);
            keys.refreshInBackground();
            return new JwtCheck(settings.appId(), keys, clock);
        }
    }
}
