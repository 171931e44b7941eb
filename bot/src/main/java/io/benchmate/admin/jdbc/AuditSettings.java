package io.benchmate.admin.jdbc;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * How long deeds are kept, and how often what is past its time is deleted.
 *
 * @param keep how long a line of the audit is kept
 * @param sweep how often all tables are swept
 */
@ConfigurationProperties("benchmate.audit")
record AuditSettings(@DefaultValue("730d") Duration keep, @DefaultValue("1h") Duration sweep) {
    AuditSettings {
        if (keep.toDays() < 1 || sweep.toMinutes() < 1) {
            throw new IllegalArgumentException(
                    "benchmate.audit.keep must be at least 1d, such as 730d, and"
                            + " benchmate.audit.sweep at least 1m, such as 1h");
        }
    }
}
