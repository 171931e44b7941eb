package io.benchmate.diary.jdbc;

import io.benchmate.diary.Diary;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.InstantSource;
import java.time.ZoneId;

/** The diary in the database. */
@Configuration(proxyBeanMethods = false)
class DiaryStore {

    @Bean
    Diary diary(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            InstantSource clock,
            ZoneId zone) {
        return new JdbcDiary(jdbc, new TransactionTemplate(transactions), clock, zone);
    }
}
