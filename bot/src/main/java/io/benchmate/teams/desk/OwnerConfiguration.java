package io.benchmate.teams.desk;

import io.benchmate.outbox.Mails;
import io.benchmate.outbox.Posted;
import io.benchmate.people.ClosedAccounts;
import io.benchmate.people.Directory;
import io.benchmate.people.Installer;
import io.benchmate.people.OwnerMappings;
import io.benchmate.plan.Plans;

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
    NudgePeople.Ways reachWays(
            Installer installer, Posted posted, AdminGate gate, Mails mails, Directory directory) {
        return new NudgePeople.Ways(new Installing(installer, posted, gate), mails, directory);
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
