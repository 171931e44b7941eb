package io.benchmate.people;

import com.azure.core.credential.TokenCredential;

import io.benchmate.graphsync.graph.GraphDirectory;
import io.benchmate.graphsync.graph.MailboxCalendar;
import io.benchmate.graphsync.graph.Patience;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Admins from the configuration; a group of them through Graph, with the bot's own credential. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({AdminSettings.class, GraphSettings.class})
class PeopleConfiguration {

    @Bean
    GroupMembers groupMembers(
            AdminSettings admins,
            GraphSettings graph,
            ObjectProvider<TokenCredential> credential,
            InstantSource clock) {
        GraphDirectory directory =
                GraphDirectory.at(
                        graph.baseUrl(), credential::getObject, Patience.OF_A_PERSON, clock);
        return new GroupMembers(directory::usersOf, admins.refresh(), admins.keep(), clock);
    }

    /** For the diary, which reads shared mailboxes' calendars. */
    @Bean
    MailboxCalendar mailboxCalendar(
            GraphSettings graph, ObjectProvider<TokenCredential> credential, InstantSource clock) {
        return MailboxCalendar.at(
                graph.baseUrl(), credential::getObject, Patience.OF_A_PERSON, clock);
    }

    /** Nobody is found where there is no directory to ask. */
    @Bean
    @Fallback
    Directory directory() {
        return new Directory() {
            @Override
            public List<Assignee> search(String words) {
                return List.of();
            }

            @Override
            public Optional<String> name(String objectId) {
                return Optional.empty();
            }

            @Override
            public boolean isGone(String objectId) {
                return false;
            }
        };
    }

    @Bean
    Groups groups(GroupMembers members) {
        return members::of;
    }

    @Bean
    ConfiguredPeople people(AdminSettings admins, GroupMembers members) {
        return new ConfiguredPeople(admins.people(), admins.group(), members);
    }
}
