package io.benchmate.teams.desk;

import io.benchmate.nudge.review.Offers;
import io.benchmate.nudge.review.Packs;
import io.benchmate.nudge.review.ReviewDates;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk's part for the steering group's pack. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ReviewConfiguration {

    @Bean
    ReviewDesk reviewDesk(Packs packs, ReviewDates dates, Offers offers, AdminGate gate) {
        return new ReviewDesk(packs, dates, new ReviewFiles(offers, gate), gate);
    }

    @Bean
    SinceDesk sinceDesk(Packs packs) {
        return new SinceDesk(packs);
    }
}
