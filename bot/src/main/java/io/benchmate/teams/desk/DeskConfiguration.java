package io.benchmate.teams.desk;

import io.benchmate.ask.AddedWords;
import io.benchmate.ask.FrontDesk;
import io.benchmate.plan.Plans;
import io.benchmate.teams.settings.DemoSettings;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class DeskConfiguration {

    @Bean
    FrontDesk frontDesk(Plans plans, AddedWords added) {
        return new FrontDesk(plans, added);
    }

    @Bean
    Questions questions(
            FrontDesk frontDesk,
            InVain inVain,
            InstantSource clock,
            ZoneId zone,
            DemoSettings demo) {
        return new Questions(frontDesk, inVain, clock, zone, demo.demo());
    }

    @Bean
    Search search(FrontDesk frontDesk, Plans plans) {
        return new Search(frontDesk, plans);
    }

    @Bean
    Corners corners(PlanKeeping plans, List<Corner> others) {
        return new Corners(plans, others);
    }

    @Bean
    Desk desk(
            Questions questions,
            Search search,
            Corners corners,
            Gaps gaps,
            Thumbs thumbs,
            AddressBook addresses) {
        return new Desk(questions, search, corners, gaps, thumbs, addresses);
    }
}
