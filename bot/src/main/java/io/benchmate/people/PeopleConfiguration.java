package io.benchmate.people;

import com.azure.core.credential.TokenCredential;

import io.benchmate.graphsync.graph.GraphDirectory;
import io.benchmate.graphsync.graph.Patience;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.InstantSource;

/** Admins from the configuration; a group of them through Graph, with the bot's own credential. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({AdminSettings.class, GraphSettings.class})
class PeopleConfiguration {

    @Bean
    ConfiguredPeople people(
            AdminSettings admins,
            GraphSettings graph,
            ObjectProvider<TokenCredential> credential,
            InstantSource clock) {
        GraphDirectory directory =
                GraphDirectory.at(
                        graph.baseUrl(), credential::getObject, Patience.OF_A_PERSON, clock);
        GroupMembers members =
                new GroupMembers(directory::usersOf, admins.refresh(), admins.keep(), clock);
        return new ConfiguredPeople(admins.people(), admins.group(), members);
    }
}
