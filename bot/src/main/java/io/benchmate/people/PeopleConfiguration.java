package io.benchmate.people;

import com.azure.core.credential.TokenCredential;

import io.benchmate.graphsync.graph.GraphAbsence;
import io.benchmate.graphsync.graph.GraphDirectory;
import io.benchmate.graphsync.graph.GraphInstaller;
import io.benchmate.graphsync.graph.GraphPeople;
import io.benchmate.graphsync.graph.MailboxCalendar;
import io.benchmate.graphsync.graph.Patience;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/** Admins from the configuration; a group of them through Graph, with the bot's own credential. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({
    AdminSettings.class,
    GraphSettings.class,
    DirectorySettings.class,
    ReachSettings.class
})
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

    /** Off until a setting says so, since it needs a permission to read all users. */
    @Bean
    Directory directory(
            DirectorySettings settings,
            GraphSettings graph,
            ObjectProvider<TokenCredential> credential,
            InstantSource clock) {
        return settings.enabled()
                ? new TenantDirectory(
                        GraphPeople.at(
                                graph.baseUrl(),
                                () -> settings.own().orElseGet(credential::getObject),
                                Patience.OF_A_PERSON,
                                clock),
                        settings.keep(),
                        clock)
                : new NoDirectory();
    }

    @Bean
    Absences absences(
            ReachSettings reach,
            DirectorySettings settings,
            GraphSettings graph,
            ObjectProvider<TokenCredential> credential,
            InstantSource clock) {
        return reach.absence()
                ? new TenantAbsences(
                        GraphAbsence.at(
                                graph.baseUrl(),
                                () -> settings.own().orElseGet(credential::getObject),
                                Patience.OF_A_PERSON,
                                clock),
                        reach.absenceKeep(),
                        clock)
                : Absences.NONE;
    }

    /** By the bot's own registration: it can install no other app than itself. */
    @Bean
    Installer installer(
            ReachSettings reach,
            GraphSettings graph,
            ObjectProvider<TokenCredential> credential,
            InstantSource clock) {
        String catalogueId = reach.catalogueId();
        return new TenantInstaller(
                catalogueId == null
                        ? null
                        : GraphInstaller.at(
                                graph.baseUrl(),
                                credential::getObject,
                                catalogueId,
                                Patience.OF_A_PERSON,
                                clock));
    }

    @Bean
    Present present(ClosedAccounts closed) {
        return new Present(closed);
    }

    @Bean
    Groups groups(GroupMembers members, Directory directory) {
        return new Groups() {
            @Override
            public Optional<Set<String>> members(String group) {
                return members.of(group);
            }

            @Override
            public String name(String member) {
                return directory instanceof TenantDirectory tenant
                        ? tenant.remembered(member).orElse(member)
                        : member;
            }
        };
    }

    @Bean
    ConfiguredPeople people(AdminSettings admins, GroupMembers members) {
        return new ConfiguredPeople(admins.people(), admins.group(), members);
    }
}
