package io.benchmate.teams.desk;

import io.benchmate.ask.Roles;
import io.benchmate.outbox.Mails;
import io.benchmate.outbox.Posted;
import io.benchmate.people.Absences;
import io.benchmate.people.ClosedAccounts;
import io.benchmate.people.Directory;
import io.benchmate.people.Groups;
import io.benchmate.people.Installer;
import io.benchmate.people.OwnerMappings;
import io.benchmate.plan.Plans;
import io.benchmate.teams.settings.AllowedHosts;
import io.benchmate.teams.settings.TeamsSettings;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk's steps around who stands for owners, and how they are reached. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class OwnerConfiguration {

    @Bean
    Proposing proposing(OwnerMappings mappings, Plans plans, Directory directory) {
        return new Proposing(mappings, plans, directory);
    }

    @Bean
    Roles roles(OwnerMappings mappings, Groups groups) {
        return new StoodFor(mappings, groups);
    }

    @Bean
    Installing installing(Installer installer, Posted posted, AdminGate gate) {
        return new Installing(installer, posted, gate);
    }

    @Bean
    NudgePeople.Ways reachWays(
            Installing installing, Mails mails, Directory directory, Absences absences) {
        return new NudgePeople.Ways(installing, mails, directory, absences);
    }

    @Bean
    EvidenceFiles evidenceFiles(NudgeReplies replies, TeamsSettings settings) {
        return new EvidenceFiles(replies, new AllowedHosts(settings.fileHosts()));
    }

    @Bean
    Successors successors(
            Plans plans,
            OwnerMappings mappings,
            ClosedAccounts closed,
            Proposing proposing,
            AdminGate gate) {
        return new Successors(plans, mappings, closed, proposing, gate);
    }
}
