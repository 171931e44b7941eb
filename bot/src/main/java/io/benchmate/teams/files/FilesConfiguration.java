package io.benchmate.teams.files;

import io.benchmate.teams.settings.AllowedHosts;
import io.benchmate.teams.settings.TeamsSettings;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class FilesConfiguration {

    @Bean
    TenantFiles tenantFiles(TeamsSettings settings) {
        return new TenantFiles(
                new AllowedHosts(settings.fileHosts()),
                settings.fileLimit(),
                settings.connectTimeout(),
                settings.readTimeout().multipliedBy(3));
    }
}
