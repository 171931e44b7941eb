package io.benchmate.teams.desk;

import io.benchmate.gaps.GivenAnswers;
import io.benchmate.outbox.Addresses;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class AnswerLogConfiguration {

    @Bean
    AnswerLog answerLog(GivenAnswers given) {
        return new AnswerLog(given);
    }

    @Bean
    Departures departures(Addresses addresses) {
        return new Departures(addresses);
    }
}
