package io.benchmate.teams.unasked;

import io.benchmate.outbox.Conversations;
import io.benchmate.outbox.Edits;
import io.benchmate.outbox.SendRate;
import io.benchmate.teams.connector.Connector;
import io.benchmate.teams.connector.Gate;
import io.benchmate.teams.settings.TeamsSettings;
import io.benchmate.teams.turn.ActivityJson;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.InstantSource;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class UnaskedConfiguration {

    @Bean
    Gate turnstile(
            SendRate rate, InstantSource clock, Connector connector, TeamsSettings settings) {
        return settings.pacing()
                ? new Turnstile(rate, clock, connector::calls, Thread::sleep)
                : Gate.OPEN;
    }

    @Bean
    Conversations conversations(
            Connector connector, ActivityJson json, TeamsSettings settings, Gate turnstile) {
        String tenant = settings.tenantIds().isEmpty() ? "" : settings.tenantIds().getFirst();
        Openings openings =
                new Openings(settings.appId(), tenant, settings.serviceUrl().toString());
        return new ConnectorConversations(connector.through(turnstile), json, openings);
    }

    @Bean
    Edits edits(Connector connector, ActivityJson json, TeamsSettings settings, Gate turnstile) {
        return new ConnectorEdits(
                connector.through(turnstile), json, settings.serviceUrl().toString());
    }
}
