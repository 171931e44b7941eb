package io.benchmate;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Tells Spring that no more definitions of beans will come. It remembers which beans are of a type
 * only from then on, which by itself it is told after the web server was made: and that takes most
 * of the bot with it, each bean looked for among all.
 */
@Configuration(proxyBeanMethods = false)
class SettledBeans {

    @Bean
    static BeanFactoryPostProcessor settled() {
        return ConfigurableListableBeanFactory::freezeConfiguration;
    }
}
