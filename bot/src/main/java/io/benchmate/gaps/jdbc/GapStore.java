package io.benchmate.gaps.jdbc;

import io.benchmate.gaps.AnswerFromTeam;
import io.benchmate.gaps.Feedback;
import io.benchmate.gaps.GivenAnswers;
import io.benchmate.gaps.OpenQuestions;
import io.benchmate.gaps.PlanTeam;
import io.benchmate.gaps.QuestionToTeam;
import io.benchmate.gaps.Together;
import io.benchmate.gaps.WordLinks;
import io.benchmate.outbox.Kind;
import io.benchmate.outbox.Outbox;
import io.benchmate.people.Admins;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Open questions and feedback in the database. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TeamSettings.class)
class GapStore {

    @Bean
    OpenQuestions openQuestions(JdbcClient jdbc, InstantSource clock, TeamSettings settings) {
        return new JdbcOpenQuestions(jdbc, clock, settings.keepQuestions());
    }

    @Bean
    Feedback feedback(JdbcClient jdbc, TeamSettings settings) {
        return new JdbcFeedback(jdbc, settings.keepFeedback());
    }

    @Bean
    GatheredUnanswered unanswered(
            JdbcClient jdbc,
            InstantSource clock,
            TeamSettings settings,
            PlatformTransactionManager transactions) {
        return new GatheredUnanswered(
                new JdbcUnanswered(jdbc, clock, settings.keepRefused()),
                together(transactions),
                clock,
                CompletableFuture.delayedExecutor(
                        200, TimeUnit.MILLISECONDS, Thread::startVirtualThread));
    }

    @Bean
    WordLinks wordLinks(JdbcClient jdbc, InstantSource clock) {
        return new JdbcWordLinks(jdbc, clock, Duration.ofSeconds(10));
    }

    @Bean
    GivenAnswers givenAnswers() {
        return new GivenAnswers(6L << 20, Duration.ofDays(2));
    }

    @Bean
    PlanTeam planTeam(
            OpenQuestions questions,
            Outbox outbox,
            Admins admins,
            PlatformTransactionManager transactions,
            TeamSettings settings) {
        return new PlanTeam(questions, outbox, admins, together(transactions), settings.channel());
    }

    @Bean
    Kind questionToTeam() {
        return new Kind("question-to-team", QuestionToTeam.class);
    }

    @Bean
    Kind answerFromTeam() {
        return new Kind("answer-from-team", AnswerFromTeam.class);
    }

    static Together together(PlatformTransactionManager transactions) {
        TransactionTemplate template = new TransactionTemplate(transactions);
        return new Together() {
            @Override
            public <T> T inOne(Supplier<T> work) {
                return Objects.requireNonNull(template.execute(status -> work.get()));
            }
        };
    }
}
