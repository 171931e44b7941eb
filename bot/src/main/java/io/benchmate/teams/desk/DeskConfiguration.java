package io.benchmate.teams.desk;

import io.benchmate.ask.FrontDesk;
import io.benchmate.plan.Plans;

import org.springframework.beans.factory.ObjectProvider;
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
    FrontDesk frontDesk(ObjectProvider<Plans> plans) {
        return new FrontDesk(plans.getIfAvailable(() -> List::of));
    }

    @Bean
    Desk desk(FrontDesk frontDesk, InstantSource clock, ZoneId zone) {
        return new Desk(frontDesk, clock, zone);
    }
}
