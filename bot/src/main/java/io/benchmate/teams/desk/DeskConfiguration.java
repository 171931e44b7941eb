package io.benchmate.teams.desk;

import io.benchmate.ask.FrontDesk;
import io.benchmate.ask.Remembering;
import io.benchmate.plan.Plans;
import io.benchmate.plan.Readings;
import io.benchmate.teams.settings.DemoSettings;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.InstantSource;
import java.time.ZoneId;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class DeskConfiguration {

    @Bean
    FrontDesk frontDesk(Plans plans, Readings readings) {
        return new FrontDesk(plans, readings, Remembering.DEFAULT);
    }

    @Bean
    Questions questions(FrontDesk frontDesk, InstantSource clock, ZoneId zone, DemoSettings demo) {
        return new Questions(frontDesk, clock, zone, demo.demo());
    }

    @Bean
    Search search(FrontDesk frontDesk, Plans plans) {
        return new Search(frontDesk, plans);
    }

    @Bean
    Desk desk(
            Questions questions,
            Search search,
            PlanSteps plans,
            Gaps gaps,
            Thumbs thumbs,
            AddressBook addresses) {
        return new Desk(questions, search, plans, gaps, thumbs, addresses);
    }
}
