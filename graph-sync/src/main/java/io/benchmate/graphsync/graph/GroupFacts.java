package io.benchmate.graphsync.graph;

import com.microsoft.graph.models.Group;

import io.benchmate.graphsync.mailinglist.Writability;

import java.util.List;
import java.util.Optional;

/**
 * What matters about a group before it is written to. Graph refuses most of these by itself, but
 * only after it was asked, and with a text that has changed over the years.
 */
record GroupFacts(
        List<String> types,
        boolean mail,
        boolean security,
        boolean onPremises,
        boolean roleAssignable) {

    static final String[] SELECT = {
        "id",
        "displayName",
        "groupTypes",
        "mailEnabled",
        "securityEnabled",
        "onPremisesSyncEnabled",
        "isAssignableToRole"
    };

    static GroupFacts of(Group group) {
        return new GroupFacts(
                Optional.ofNullable(group.getGroupTypes()).orElse(List.of()),
                Boolean.TRUE.equals(group.getMailEnabled()),
                Boolean.TRUE.equals(group.getSecurityEnabled()),
                Boolean.TRUE.equals(group.getOnPremisesSyncEnabled()),
                Boolean.TRUE.equals(group.getIsAssignableToRole()));
    }

    Writability writability() {
        if (types.contains("DynamicMembership")) {
            return no("its members follow a rule in Entra (dynamic membership); change the rule");
        }
        if (onPremises) {
            return no("it comes from the on-premises directory; change it there");
        }
        if (roleAssignable) {
            return no("it gives rights in Entra (role-assignable); a mailing list must not");
        }
        if (types.contains("Unified")) {
            return new Writability.Yes();
        }
        if (mail) {
            String kind = security ? "a mail-enabled security group" : "a distribution list";
            return no(
                    "it is "
                            + kind
                            + ", which Graph lets nobody change; use a change sheet (target:"
                            + " sheet)");
        }
        return security ? new Writability.Yes() : no("Graph does not say what kind of group it is");
    }

    private static Writability no(String reason) {
        return new Writability.No(reason);
    }
}
