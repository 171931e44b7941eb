package io.benchmate.teams.settings;

import java.util.Optional;

/** Whether the settings are enough to run on; pure. */
final class SetUp {
    private SetUp() {}

    /** What is missing, as a sentence that says how to mend it; empty when nothing is. */
    static Optional<String> missing(TeamsSettings teams, DemoSettings demo) {
        if (demo.demo()) {
            return teams.appId().isBlank()
                    ? Optional.empty()
                    : Optional.of(
                            "The demo checks no tokens, so it never runs with a real app id. Remove"
                                    + " benchmate.demo, or clear benchmate.teams.app-id.");
        }
        if (teams.appId().isBlank()) {
            return Optional.of(
                    "Set benchmate.teams.app-id (BENCHMATE_TEAMS_APPID) to the application id of"
                            + " the bot's registration in Entra, or start the demo, which needs"
                            + " none.");
        }
        if (teams.tenantIds().isEmpty() || teams.tenantIds().stream().anyMatch(String::isBlank)) {
            return Optional.of(
                    "Set benchmate.teams.tenant-ids (BENCHMATE_TEAMS_TENANTIDS) to the id of your"
                            + " Entra tenant: the bot answers nobody else.");
        }
        return proof(teams);
    }

    private static Optional<String> proof(TeamsSettings teams) {
        return switch (teams.credential()) {
            case SECRET -> needs(teams.secret(), "secret");
            case CERTIFICATE -> needs(teams.certificate(), "certificate");
            case FEDERATED -> needs(teams.tokenFile(), "token-file");
            case MANAGED_IDENTITY -> Optional.empty();
        };
    }

    private static Optional<String> needs(
            @org.jspecify.annotations.Nullable Object value, String key) {
        return value == null || value.toString().isBlank()
                ? Optional.of(
                        "Set benchmate.teams.%s, or another benchmate.teams.credential: the bot"
                                        .formatted(key)
                                + " signs in to Entra with it.")
                : Optional.empty();
    }
}
