package io.benchmate.teams.desk;

import io.benchmate.plan.LaterQuestions;
import io.benchmate.plan.Plans;
import io.benchmate.plan.Readings;
import io.benchmate.plan.Revisions;
import io.benchmate.plan.TimescaleAnswers;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk's steps for how timescales are read. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class TimescaleConfiguration {

    @Bean
    PlanSteps planSteps(PlanKeeping keeping, TimescaleDesk timescales) {
        return new PlanSteps(keeping, timescales);
    }

    @Bean
    PutOff putOff(LaterQuestions later, Nudges.Now now) {
        return new PutOff(later, now);
    }

    @Bean
    TimescaleDesk timescaleDesk(
            Plans plans,
            Revisions revisions,
            Readings readings,
            TimescaleAnswers answers,
            AdminGate gate,
            PutOff putOff) {
        return new TimescaleDesk(plans, revisions, readings, answers, gate, putOff);
    }
}
