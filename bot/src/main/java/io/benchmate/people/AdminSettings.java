package io.benchmate.people;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;
import java.util.Set;

/**
 * Who may import plans and see the questions to the team: either or both, and nobody by default.
 *
 * @param people Entra object ids
 * @param group the object id of an Entra group, whose members are admins, those of nested groups
 *     too; read through Microsoft Graph with GroupMember.Read.All
 * @param refresh how long the group's members are remembered before they are read again
 * @param keep how long the last complete reading serves while new ones fail
 */
@ConfigurationProperties("benchmate.admins")
record AdminSettings(
        @DefaultValue Set<String> people,
        @Nullable String group,
        @DefaultValue("10m") Duration refresh,
        @DefaultValue("12h") Duration keep) {
    AdminSettings {
        people.forEach(id -> requireObjectId(id, "benchmate.admins.people"));
        if (group != null && group.isBlank()) {
            group = null;
        }
        if (group != null) {
            requireObjectId(group, "benchmate.admins.group");
        }
        if (refresh.compareTo(Duration.ofSeconds(10)) < 0 || keep.compareTo(refresh) < 0) {
            throw new IllegalArgumentException(
                    "benchmate.admins.refresh is %s and keep is %s: give a refresh of at least 10s,"
                                    .formatted(refresh, keep)
                            + " such as 10m, and a keep that is not shorter, such as 12h");
        }
    }

    private static void requireObjectId(String id, String name) {
        if (id.isBlank() || id.chars().anyMatch(c -> c == '@' || Character.isWhitespace(c))) {
            throw new IllegalArgumentException(
                    ("%s holds \"%s\", which is no Entra object id: give the \"Object ID\" that the"
                                    + " Entra admin centre shows, such as"
                                    + " 3f2504e0-4f89-11d3-9a0c-0305e82c3301, not a name or an"
                                    + " e-mail address")
                            .formatted(name, id));
        }
    }
}
