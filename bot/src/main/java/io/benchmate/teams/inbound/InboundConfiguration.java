package io.benchmate.teams.inbound;

import io.benchmate.teams.settings.DemoSettings;
import io.benchmate.teams.settings.TeamsSettings;
import io.benchmate.teams.turn.ActivityJson;
import io.benchmate.teams.turn.Floor;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.InstantSource;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class InboundConfiguration {

    @Bean
    KeyDocuments keyDocuments(TeamsSettings settings, InstantSource clock) {
        return new KeyDocuments(
                settings.openidMetadataUrl(),
                settings.connectTimeout(),
                settings.readTimeout(),
                clock);
    }

    /** Beside Spring MVC's servlet, which serves everything else. */
    @Bean
    ServletRegistrationBean<MessagesEndpoint> messagesEndpoint(
            TokenCheck tokens, ActivityJson json, Floor floor, TeamsSettings settings) {
        return new ServletRegistrationBean<>(
                new MessagesEndpoint(tokens, json, floor, settings), MessagesEndpoint.PATH);
    }

    /** In the demo it checks nothing; {@link DemoSettings} lets only this computer call then. */
    @Bean
    TokenCheck tokenCheck(
            TeamsSettings settings,
            DemoSettings demo,
            KeyDocuments documents,
            InstantSource clock) {
        if (demo.demo()) {
            return _ -> new Caller.Neighbour();
        }
        SigningKeys keys = new SigningKeys(documents, clock);
        keys.refreshInBackground();
        return new JwtCheck(settings.appId(), keys, clock);
    }
}
