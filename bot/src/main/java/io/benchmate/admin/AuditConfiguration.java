package io.benchmate.admin;

import io.benchmate.plan.Revisions;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Puts the audit around the revisions that everybody gets. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    @Bean
    @Primary
    Revisions auditedRevisions(@Qualifier("revisions") Revisions kept, Audit audit) {
        return new AuditedRevisions(kept, audit);
    }
}
