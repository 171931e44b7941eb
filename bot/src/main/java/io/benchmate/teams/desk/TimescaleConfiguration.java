package io.benchmate.teams.desk;

import io.benchmate.plan.Plans;
import io.benchmate.plan.Readings;
import io.benchmate.plan.Revisions;
import io.benchmate.plan.TimescaleAnswers;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk's steps for how timescales are read. */
@Configuration(proxyBeanMethods = false)
class TimescaleConfiguration {

    @Bean
    TimescaleDesk timescaleDesk(
            Plans plans,
            Revisions revisions,
            Readings readings,
            TimescaleAnswers answers,
            AdminGate gate) {
        return new TimescaleDesk(plans, revisions, readings, answers, gate);
    }
}
