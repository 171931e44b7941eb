package io.benchmate.outbox.jdbc;

import io.benchmate.outbox.Deliveries;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class DeliveriesStore {

    @Bean
    Deliveries deliveries(JdbcClient jdbc) {
        return new JdbcDeliveries(jdbc);
    }
}
