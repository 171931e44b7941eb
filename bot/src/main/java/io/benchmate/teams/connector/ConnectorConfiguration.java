package io.benchmate.teams.connector;

import io.benchmate.outbox.SendRate;
import io.benchmate.teams.settings.AllowedHosts;
import io.benchmate.teams.settings.DemoSettings;
import io.benchmate.teams.settings.TeamsSettings;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ConnectorConfiguration {

    @Bean
    Wire wire(TeamsSettings settings) {
        return new Wire(settings.connectTimeout(), settings.readTimeout());
    }

    @Bean
    AllowedHosts serviceHosts(TeamsSettings settings, DemoSettings demo) {
        return new AllowedHosts(
                demo.demo()
                        ? List.of("localhost", "127.0.0.1", "[::1]")
                        : settings.allowedServiceHosts());
    }

    /** A test that has no login to ask replaces it by a bean of its own. */
    @Bean
    @Fallback
    Bearers bearers(TeamsSettings settings, DemoSettings demo, InstantSource clock) {
        if (demo.demo()) {
            return Bearers.none();
        }
        return new EntraBearers(GraphCredential.credentials(settings)::build, clock);
    }

    @Bean
    Pace conversationPace(SendRate rate, InstantSource clock, TeamsSettings settings) {
        return new Pace(rate, clock, settings.pacing());
    }

    @Bean
    Connector connector(Wire wire, Bearers bearers, AllowedHosts hosts, Pace pace) {
        return new Connector(wire, bearers, hosts, pace, ConnectorConfiguration::pause);
    }

    /** A sleep of no length still sends a virtual thread to the end of the queue. */
    private static void pause(Duration length) throws InterruptedException {
        if (length.isPositive()) {
            Thread.sleep(length);
        }
    }
}
