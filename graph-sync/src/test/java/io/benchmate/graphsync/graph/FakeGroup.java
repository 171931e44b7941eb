package io.benchmate.graphsync.graph;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A group of the fake directory; a Microsoft 365 group unless told otherwise. */
public final class FakeGroup {
    final String id;
    final String name;
    final Set<String> users = new LinkedHashSet<>();
    final Set<String> groups = new LinkedHashSet<>();
    List<String> types = List.of("Unified");
    boolean mail = true;
    boolean security;
    boolean onPremises;
    boolean roleAssignable;

    FakeGroup(String id, String name) {
        this.id = id;
        this.name = name;
    }

    public Set<String> users() {
        return users;
    }

    public FakeGroup holds(FakeGroup nested) {
        groups.add(nested.id);
        return this;
    }

    public FakeGroup as(String... kinds) {
        types = List.of(kinds);
        return this;
    }

    public FakeGroup mailSecurity(boolean mailEnabled, boolean securityEnabled) {
        mail = mailEnabled;
        security = securityEnabled;
        return this;
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("@odata.type", "#microsoft.graph.group");
        json.put("id", id);
        json.put("displayName", name);
        json.put("groupTypes", types);
        json.put("mailEnabled", mail);
        json.put("securityEnabled", security);
        json.put("onPremisesSyncEnabled", onPremises);
        json.put("isAssignableToRole", roleAssignable);
        return json;
    }
}
