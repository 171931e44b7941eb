package io.benchmate.teams.desk;

import io.benchmate.gaps.GivenAnswers;

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
}
