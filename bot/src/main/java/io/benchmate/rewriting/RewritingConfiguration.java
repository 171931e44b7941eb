package io.benchmate.rewriting;

import io.benchmate.ask.Rewriter;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.InstantSource;

/** Without a setting there is no adapter at all, so nothing can be called. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RewritingSettings.class)
class RewritingConfiguration {
    @Bean
    Rewriter rewriter(RewritingSettings settings, InstantSource clock) {
        return switch (settings.kind()) {
            case OFF -> Rewriter.NONE;
            case OPENAI, AZURE ->
                    new LanguageModel(Endpoint.of(settings), new Pace(settings.perMinute(), clock));
        };
    }
}
