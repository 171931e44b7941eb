package io.benchmate.lists;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;

import io.benchmate.graphsync.KeptLists;
import io.benchmate.graphsync.roster.Address;
import io.benchmate.graphsync.roster.SourceReading;
import io.benchmate.graphsync.settings.ListSettings;
import io.benchmate.people.Person;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Who answers for lists. The file names owners, deputies and champions by address or by Entra
 * object id; an address is looked up in the directory, and while that cannot be asked, nobody is
 * taken for its owner. Safe for use by many threads.
 */
public final class Keepers {
    private static final String OBJECT_ID =
            "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final Duration FRESH = Duration.ofHours(1);
    private static final Duration AFTER_A_FAILURE = Duration.ofMinutes(1);
    private static final String ALL = "all";

    private final Lists lists;
    private final Cache<String, Looked> looked;

    Keepers(Lists lists, InstantSource clock) {
        this.lists = lists;
        this.looked =
                Caffeine.newBuilder()
                        .expireAfter(
                                Expiry.<String, Looked>writing(
                                        (key, one) -> one.known() ? FRESH : AFTER_A_FAILURE))
                        .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                        .build();
    }

    /** Whether the person is the list's owner or deputy; the champion of a faculty's list too. */
    public boolean keeps(Person person, String list) {
        return of(list).contains(id(person));
    }

    /** Object ids of the list's owner and deputy, the owner first, as far as they are known. */
    public Set<String> of(String list) {
        Set<String> ids = new LinkedHashSet<>();
        lists.settings(list)
                .ifPresent(
                        one -> {
                            objectId(one.keepers().owner()).ifPresent(ids::add);
                            objectId(one.keepers().deputy()).ifPresent(ids::add);
                        });
        return ids;
    }

    /** The whole list's owner alone, or the deputy where the owner is not known. */
    Set<String> responsible(String list) {
        return of(lists.wholeOf(list)).stream()
                .limit(1)
                .collect(java.util.stream.Collectors.toSet());
    }

    /** The faculties' lists of which the person is the champion. */
    public List<String> championed(Person person) {
        return lists.settings().stream()
                .filter(one -> champion(one).filter(id(person)::equals).isPresent())
                .map(ListSettings::name)
                .toList();
    }

    /** The object id of a faculty's champion. */
    Optional<String> champion(String list) {
        return lists.settings(list).flatMap(this::champion);
    }

    private Optional<String> champion(ListSettings list) {
        return list.rules().faculty().flatMap(one -> objectId(one.champion()));
    }

    /** In words, of whom the directory says that he is gone or disabled. */
    List<String> warnings(String list) {
        List<String> warnings = new ArrayList<>();
        lists.settings(list)
                .ifPresent(
                        one -> {
                            boolean whole = one.rules().faculty().isEmpty();
                            if (whole) {
                                warning("owner", one.keepers().owner()).ifPresent(warnings::add);
                            }
                            warning(whole ? "deputy" : "champion", one.keepers().deputy())
                                    .ifPresent(warnings::add);
                        });
        return warnings;
    }

    private Optional<String> warning(String role, String who) {
        Looked now = looked();
        Optional<Address> address = Address.of(who);
        if (!now.known() || address.isEmpty()) {
            return Optional.empty();
        }
        Found found = now.found().get(address.get());
        if (found == null) {
            return Optional.of(
                    "the list's %s (%s) is no longer in the directory: name another"
                            .formatted(role, who));
        }
        return found.enabled()
                ? Optional.empty()
                : Optional.of(
                        "the account of the list's %s (%s) is disabled: name another"
                                .formatted(role, who));
    }

    private Optional<String> objectId(String who) {
        String folded = who.strip().toLowerCase(Locale.ROOT);
        if (folded.matches(OBJECT_ID)) {
            return Optional.of(folded);
        }
        return Address.of(folded)
                .flatMap(address -> Optional.ofNullable(looked().found().get(address)))
                .map(Found::id);
    }

    private Looked looked() {
        return looked.get(ALL, any -> look());
    }

    private Looked look() {
        Set<Address> addresses = new HashSet<>();
        for (ListSettings one : lists.settings()) {
            Address.of(one.keepers().owner()).ifPresent(addresses::add);
            Address.of(one.keepers().deputy()).ifPresent(addresses::add);
        }
        Optional<SourceReading> reading = lists.kept().flatMap(all -> accounts(all, addresses));
        return switch (reading.orElse(new SourceReading.Failed("", ""))) {
            case SourceReading.Failed _ -> new Looked(Map.of(), false);
            case SourceReading.Complete complete -> {
                Map<Address, Found> found = new HashMap<>();
                complete.people().stream()
                        .map(one -> one.person())
                        .forEach(
                                person ->
                                        person.addresses()
                                                .forEach(
                                                        mail ->
                                                                found.put(
                                                                        mail,
                                                                        new Found(
                                                                                person.key(),
                                                                                person.account()
                                                                                        .enabled()))));
                yield new Looked(found, true);
            }
        };
    }

    private static Optional<SourceReading> accounts(KeptLists all, Set<Address> addresses) {
        return addresses.isEmpty() ? Optional.empty() : all.accounts(addresses);
    }

    private static String id(Person person) {
        return person.objectId().toLowerCase(Locale.ROOT);
    }

    private record Found(String id, boolean enabled) {}

    private record Looked(Map<Address, Found> found, boolean known) {
        Looked {
            found = Map.copyOf(found);
        }
    }
}
