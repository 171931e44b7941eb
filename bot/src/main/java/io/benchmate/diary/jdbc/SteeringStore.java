package io.benchmate.diary.jdbc;

import io.benchmate.calendar.SteeringGroup;
import io.benchmate.diary.Diary;
import io.benchmate.diary.SteeringEvents;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.InstantSource;
import java.time.ZoneId;

/** The steering group's dates in the diary; a command that has no diary reads it by itself. */
@Configuration(proxyBeanMethods = false)
class SteeringStore {

    @Bean
    SteeringGroup diarySteering(
            ObjectProvider<Diary> diary,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            InstantSource clock,
            ZoneId zone) {
        Diary read =
                diary.getIfAvailable(
                        () ->
                                new JdbcDiary(
                                        jdbc, new TransactionTemplate(transactions), clock, zone));
        return new SteeringEvents(read::all, clock, zone);
    }
}
