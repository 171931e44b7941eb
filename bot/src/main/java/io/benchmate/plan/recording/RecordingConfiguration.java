package io.benchmate.plan.recording;

import io.benchmate.plan.Plans;
import io.benchmate.plan.Recordings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.InstantSource;
import java.time.ZoneId;

/** Recording over whatever keeps plans and recordings. */
@Configuration(proxyBeanMethods = false)
class RecordingConfiguration {

    @Bean
    Recorder recorder(Plans plans, Recordings recordings, InstantSource clock) {
        return new Recorder(plans, recordings, clock);
    }

    @Bean
    Laid laid(Plans plans, Recordings recordings, ZoneId zone) {
        return new Laid(plans, recordings, zone);
    }

    @Bean
    Settling settling(Recordings recordings, InstantSource clock, ZoneId zone) {
        return new Settling(recordings, clock, zone);
    }
}
