package io.benchmate.card;

import io.benchmate.outbox.Rendering;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the outbox draw what it sends. */
@Configuration(proxyBeanMethods = false)
class CardConfiguration {

    @Bean
    Rendering rendering() {
        return new SayingCard();
    }
}
