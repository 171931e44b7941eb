package io.benchmate.teams.desk;

import io.benchmate.people.People;
import io.benchmate.plan.Plans;
import io.benchmate.plan.Readings;
import io.benchmate.plan.Revisions;
import io.benchmate.plan.recording.Recorder;
import io.benchmate.plan.recording.Settling;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.ZoneId;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class PlanKeepingConfiguration {

    @Bean
    Records records(Recorder recorder, Plans plans, AdminGate gate, ZoneId zone) {
        return new Records(recorder, plans, gate, zone);
    }

    @Bean
    PlanKeeping.Beside besidePlanKeeping(Settling settling, Records records, DiaryOffers offers) {
        return new PlanKeeping.Beside(settling, records, offers::of);
    }

    @Bean
    PlanKeeping planKeeping(
            Plans plans,
            Revisions revisions,
            Readings readings,
            People people,
            PlanKeeping.Beside beside) {
        return new PlanKeeping(plans, revisions, readings, people, beside);
    }
}
