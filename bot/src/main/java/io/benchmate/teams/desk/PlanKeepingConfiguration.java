package io.benchmate.teams.desk;

import io.benchmate.people.People;
import io.benchmate.plan.Plans;
import io.benchmate.plan.Revisions;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class PlanKeepingConfiguration {

    @Bean
    PlanKeeping planKeeping(Plans plans, Revisions revisions, People people) {
        return new PlanKeeping(plans, revisions, people);
    }
}
