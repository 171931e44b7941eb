package io.benchmate.graphsync.graph;

import com.microsoft.graph.models.DirectoryObject;
import com.microsoft.graph.models.User;

import io.benchmate.graphsync.roster.Account;
import io.benchmate.graphsync.roster.Address;
import io.benchmate.graphsync.roster.Person;
import io.benchmate.graphsync.roster.Work;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** From the SDK's objects to ours. */
final class Readers {
    private static final String SMTP = "smtp:";

    private Readers() {}

    static String id(DirectoryObject object) throws Unreadable {
        String id = object.getId();
        if (id == null || id.isBlank()) {
            throw new Unreadable("Graph gave a member without an id");
        }
        return id.toLowerCase(Locale.ROOT);
    }

    /**
     * Without a right to read users all but the id is null; the guard holds a plan made of that.
     */
    static Person person(User user) throws Unreadable {
        return new Person(
                id(user),
                text(user.getDisplayName()),
                Address.of(text(user.getMail())),
                aliases(user.getProxyAddresses()),
                new Account(
                        !Boolean.FALSE.equals(user.getAccountEnabled()),
                        "Guest".equalsIgnoreCase(user.getUserType())),
                work(user));
    }

    private static Work work(User user) {
        return new Work(
                text(user.getDepartment()),
                text(user.getJobTitle()),
                text(user.getEmployeeType()),
                "",
                Optional.empty());
    }

    private static Set<Address> aliases(@Nullable List<String> proxies) {
        if (proxies == null) {
            return Set.of();
        }
        return proxies.stream()
                .filter(one -> one.toLowerCase(Locale.ROOT).startsWith(SMTP))
                .flatMap(one -> Address.of(one.substring(SMTP.length())).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
