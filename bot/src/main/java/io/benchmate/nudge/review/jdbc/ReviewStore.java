package io.benchmate.nudge.review.jdbc;

import io.benchmate.calendar.SteeringGroup;
import io.benchmate.nudge.Further;
import io.benchmate.nudge.review.Asking;
import io.benchmate.nudge.review.Collecting;
import io.benchmate.nudge.review.Offers;
import io.benchmate.nudge.review.Packs;
import io.benchmate.nudge.review.ReviewDates;
import io.benchmate.people.OwnerMappings;
import io.benchmate.plan.Plans;
import io.benchmate.plan.Readings;
import io.benchmate.plan.Recordings;
import io.benchmate.plan.Revisions;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.InstantSource;
import java.time.ZoneId;

/** Packs over whatever keeps plans; dates and offers over the database. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReviewSettings.class)
class ReviewStore {

    @Bean
    ReviewDates reviewDates(
            JdbcClient jdbc,
            InstantSource clock,
            ReviewSettings settings,
            @Qualifier("diarySteering") ObjectProvider<SteeringGroup> diary) {
        SteeringGroup events = diary.getIfAvailable(() -> SteeringGroup.UNKNOWN);
        return new JdbcReviewDates(jdbc, clock, settings.days(), events);
    }

    @Bean
    Offers offers(JdbcClient jdbc, InstantSource clock) {
        return new JdbcOffers(jdbc, clock);
    }

    @Bean
    Collecting.Rule collecting(ReviewSettings settings) {
        return new Collecting.Rule(settings.collect(), settings.grace());
    }

    @Bean
    Further further(ReviewDates dates, Packs packs, Collecting.Rule rule) {
        return new Asking(dates, packs, rule);
    }

    @Bean
    Packs.Kept keptForPacks(Plans plans, Revisions revisions, Recordings recordings) {
        return new Packs.Kept(plans, revisions, recordings);
    }

    @Bean
    Packs packs(
            Packs.Kept kept,
            Readings readings,
            OwnerMappings owners,
            InstantSource clock,
            ZoneId zone) {
        return new Packs(kept, readings, owners, clock, zone);
    }
}
