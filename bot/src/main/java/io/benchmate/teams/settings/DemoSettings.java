package io.benchmate.teams.settings;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whether this is a demonstration: no token check, any tenant, and nobody but this computer can
 * reach it.
 */
@ConfigurationProperties("benchmate")
public record DemoSettings(boolean demo) {}
