package io.benchmate;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

import java.time.InstantSource;
import java.time.ZoneId;

/** The one clock and the one zone. A test or the demo replaces either by a bean of its own. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TimeSettings.class)
class Time {

    @Bean
    @Fallback
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    @Fallback
    ZoneId zone(TimeSettings settings) {
        return settings.zoneId();
    }
}
