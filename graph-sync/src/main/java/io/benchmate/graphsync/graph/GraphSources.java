package io.benchmate.graphsync.graph;

import io.benchmate.graphsync.roster.Address;
import io.benchmate.graphsync.roster.Found;
import io.benchmate.graphsync.roster.Person;
import io.benchmate.graphsync.roster.SourceReading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * People from Graph: the users of a group, nested groups included, each with the group that brings
 * it in; everybody in the directory; or the accounts that belong to addresses. Needs
 * GroupMember.Read.All and User.Read.All.
 */
public final class GraphSources {
    private static final int AT_ONCE = 15;
    private static final int MOST_NESTED = 50;

    private final GraphTenant tenant;

    GraphSources(GraphTenant tenant) {
        this.tenant = tenant;
    }

    /**
     * @param name what people call the group
     */
    public SourceReading group(String id, String name) {
        return Attempt.of(() -> users(id, name), reason -> new SourceReading.Failed(name, reason));
    }

    public SourceReading directory(String name) {
        return Attempt.of(
                () -> {
                    List<Found> found = new ArrayList<>();
                    tenant.people(
                            tenant.collection().everybody(),
                            one -> found.add(new Found(one, "the directory")));
                    return SourceReading.Complete.of(name, found);
                },
                reason -> new SourceReading.Failed(name, reason));
    }

    /** Those of the addresses that an account has, as primary address or as alias. */
    public SourceReading accounts(String name, Set<Address> addresses) {
        return Attempt.of(
                () -> {
                    List<Found> found = new ArrayList<>();
                    lookUp(addresses, found);
                    return SourceReading.Complete.of(name, found);
                },
                reason -> new SourceReading.Failed(name, reason));
    }

    /** The account with this object id, if there is one. */
    public SourceReading account(String objectId) {
        return known(Set.of(objectId));
    }

    /** The accounts of these people, who are named by address or by object id. */
    public SourceReading known(Set<String> names) {
        return Attempt.of(
                () -> {
                    List<Found> found = new ArrayList<>();
                    Set<Address> addresses = new HashSet<>();
                    for (String name : names) {
                        Optional<Address> address = Address.of(name);
                        if (address.isPresent()) {
                            addresses.add(address.get());
                        } else {
                            take("id eq " + quoted(name), found, new HashSet<>());
                        }
                    }
                    lookUp(addresses, found);
                    return SourceReading.Complete.of("the directory", found);
                },
                reason -> new SourceReading.Failed("the directory", reason));
    }

    private SourceReading users(String id, String name) throws Unreadable {
        Map<String, String> through = nested(id, name);
        List<Found> found = new ArrayList<>();
        String direct = "group " + name;
        tenant.people(
                tenant.collection().usersOf(id, Collection.PERSON),
                one -> {
                    String group = through.get(one.key());
                    found.add(new Found(one, group == null ? direct : group));
                });
        return SourceReading.Complete.of(name, found);
    }

    /**
     * By user id, in words, the way through nested groups that brings the user in: the shortest,
     * from the outside inwards.
     */
    private Map<String, String> nested(String id, String name) throws Unreadable {
        Map<String, String> names = names(tenant.collection().groupsIn(id));
        names.remove(id);
        Map<String, String> through = new HashMap<>();
        if (names.size() > MOST_NESTED) {
            return through;
        }
        for (Map.Entry<String, String> group : paths(id, "group " + name, names).entrySet()) {
            tenant.ids(
                    tenant.collection().directUsersOf(group.getKey(), "id"),
                    user -> through.putIfAbsent(user, group.getValue()));
        }
        return through;
    }

    /** The nearest first; no more is asked than is needed to find the way to all of them. */
    private Map<String, String> paths(String id, String root, Map<String, String> names)
            throws Unreadable {
        Map<String, String> paths = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty() && paths.size() < names.size()) {
            String outer = open.removeFirst();
            String path = paths.getOrDefault(outer, root);
            Set<String> inside =
                    names.size() == 1
                            ? names.keySet()
                            : names(tenant.collection().directGroupsOf(outer)).keySet();
            for (String inner : inside) {
                String way = path + " › " + names.getOrDefault(inner, "");
                if (names.containsKey(inner) && paths.putIfAbsent(inner, way) == null) {
                    open.addLast(inner);
                }
            }
        }
        names.forEach((inner, called) -> paths.putIfAbsent(inner, root + " › … › " + called));
        return paths;
    }

    /** By id, the names of groups. */
    private Map<String, String> names(String url) throws Unreadable {
        Map<String, String> names = new LinkedHashMap<>();
        tenant.whole(
                Nested::id,
                SdkPages.ofGroups(
                        tenant.graph(),
                        url,
                        tenant.faults(),
                        group ->
                                new Nested(
                                        Readers.id(group), Readers.text(group.getDisplayName()))),
                one -> names.put(one.id(), one.name()));
        return names;
    }

    private void lookUp(Set<Address> addresses, List<Found> found) throws Unreadable {
        List<Address> wanted = addresses.stream().sorted().toList();
        Set<Address> open = new HashSet<>(wanted);
        for (int from = 0; from < wanted.size(); from += AT_ONCE) {
            List<Address> some = wanted.subList(from, Math.min(from + AT_ONCE, wanted.size()));
            String quoted =
                    some.stream().map(one -> quoted(one.value())).collect(Collectors.joining(","));
            take("mail in (" + quoted + ")", found, open);
            tenant.told(from + some.size());
        }
        for (Address alias : wanted) {
            if (open.contains(alias)) {
                take(
                        "proxyAddresses/any(p:p eq " + quoted("smtp:" + alias.value()) + ")",
                        found,
                        open);
            }
        }
    }

    private void take(String filter, List<Found> found, Set<Address> open) throws Unreadable {
        tenant.people(
                tenant.collection().everybodyWith(filter),
                (Person one) -> {
                    found.add(new Found(one, "an account in the directory"));
                    open.removeAll(one.addresses());
                });
    }

    /** A quote in OData is doubled. */
    private static String quoted(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    private record Nested(String id, String name) {}
}
