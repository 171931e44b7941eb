package io.benchmate.teams.unasked;

import com.azure.core.credential.TokenCredential;

import io.benchmate.graphsync.graph.GraphMail;
import io.benchmate.graphsync.graph.Patience;
import io.benchmate.outbox.Conversations;
import io.benchmate.outbox.Edits;
import io.benchmate.outbox.Mails;
import io.benchmate.outbox.SendRate;
import io.benchmate.people.Directory;
import io.benchmate.teams.connector.Connector;
import io.benchmate.teams.connector.Gate;
import io.benchmate.teams.settings.TeamsSettings;
import io.benchmate.teams.turn.ActivityJson;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.net.URI;
import java.time.InstantSource;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(MailSettings.class)
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

    /** Off until a setting names a mailbox. */
    @Bean
    Mails mails(
            MailSettings settings,
            Directory directory,
            ObjectProvider<TokenCredential> credential,
            @Value("${benchmate.graph.base-url:https://graph.microsoft.com/v1.0}") URI graph,
            InstantSource clock) {
        String from = settings.from();
        return from == null
                ? Mails.NONE
                : new GraphMails(
                        GraphMail.at(
                                graph, credential::getObject, from, Patience.OF_A_PERSON, clock),
                        directory);
    }

    @Bean
    Edits edits(Connector connector, ActivityJson json, TeamsSettings settings, Gate turnstile) {
        return new ConnectorEdits(
                connector.through(turnstile), json, settings.serviceUrl().toString());
    }
}
