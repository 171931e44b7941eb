package io.benchmate.teams.settings;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

import java.net.InetAddress;

/** Checks the settings before the first port is opened. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties({TeamsSettings.class, DemoSettings.class})
class SettingsConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsConfiguration.class);

    /** In the demo only this computer can reach the bot, whatever server.address says. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableWebServerFactory> door(
            TeamsSettings teams, DemoSettings demo) {
        SetUp.missing(teams, demo)
                .ifPresent(
                        howToMend -> {
                            throw new SetUpIncomplete(howToMend);
                        });
        if (demo.demo()) {
            LOG.warn("**************************************************************");
            LOG.warn("DEMO: no token is checked. Only this computer can reach it.");
            LOG.warn("**************************************************************");
        }
        return server -> {
            if (demo.demo()) {
                server.setAddress(InetAddress.getLoopbackAddress());
            }
        };
    }

    /** The page and the bot's own endpoint alike. */
    @Bean
    FilterRegistrationBean<LoopbackOnly> loopbackOnly(DemoSettings demo) {
        FilterRegistrationBean<LoopbackOnly> filter =
                new FilterRegistrationBean<>(new LoopbackOnly());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        filter.setEnabled(demo.demo());
        return filter;
    }
}
