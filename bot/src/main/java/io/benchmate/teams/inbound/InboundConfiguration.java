package io.benchmate.teams.inbound;

import io.benchmate.teams.settings.DemoSettings;
import io.benchmate.teams.settings.TeamsSettings;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class InboundConfiguration {

    @Bean
    TokenCheck tokenCheck(TeamsSettings settings, DemoSettings demo) {
        return demo.demo()
                ? _ -> new Caller.Neighbour()
                : _ -> new Caller.Stranger("no token can be checked yet");
    }
}
