package io.benchmate.lists;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;

import io.benchmate.graphsync.roster.SourceReading;
import io.benchmate.graphsync.settings.ListSettings;
import io.benchmate.people.Person;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
    private final Cache<String, SourceReading> looked;

    Keepers(Lists lists, InstantSource clock) {
        this.lists = lists;
        this.looked =
                Caffeine.newBuilder()
                        .expireAfter(Expiry.<String, SourceReading>writing((key, one) -> life(one)))
                        .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                        .build();
    }

    private static Duration life(SourceReading reading) {
        return switch (reading) {
            case SourceReading.Complete _ -> FRESH;
            case SourceReading.Failed _ -> AFTER_A_FAILURE;
        };
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
        return lists.settings(list)
                .map(one -> one.keepers().gone(isFacultys(one), looked()))
                .orElse(List.of());
    }

    private static boolean isFacultys(ListSettings list) {
        return list.rules().faculty().isPresent();
    }

    /** Those of owner and deputy about whom a warning does not say anything. */
    Set<String> others(String list, String warning) {
        Set<String> ids = new LinkedHashSet<>();
        lists.settings(list)
                .ifPresent(
                        one ->
                                one.keepers().names(false).stream()
                                        .filter(who -> !warning.contains("(" + who + ")"))
                                        .flatMap(who -> objectId(who).stream())
                                        .forEach(ids::add));
        return ids;
    }

    /**
     * Whom a warning is about, as the file names him; the warning itself where that is not clear.
     */
    String meant(String list, String warning) {
        return lists.settings(list).stream()
                .flatMap(one -> one.keepers().names(isFacultys(one)).stream())
                .filter(who -> warning.contains("(" + who + ")"))
                .findFirst()
                .orElse(warning);
    }

    private Optional<String> objectId(String who) {
        String folded = who.strip().toLowerCase(Locale.ROOT);
        return folded.matches(OBJECT_ID)
                ? Optional.of(folded)
                : switch (looked()) {
                    case SourceReading.Failed _ -> Optional.empty();
                    case SourceReading.Complete complete ->
                            complete.people().stream()
                                    .map(one -> one.person())
                                    .filter(one -> named(one, folded))
                                    .map(one -> one.key())
                                    .findFirst();
                };
    }

    private static boolean named(io.benchmate.graphsync.roster.Person person, String who) {
        return io.benchmate.graphsync.roster.Keepers.isNamed(person, who);
    }

    private SourceReading looked() {
        return looked.get(ALL, any -> look());
    }

    private SourceReading look() {
        Set<String> names = new HashSet<>();
        lists.settings().forEach(one -> names.addAll(one.keepers().names(false)));
        return lists.kept()
                .filter(any -> !names.isEmpty())
                .map(all -> all.known(names))
                .orElse(new SourceReading.Failed("the directory", "nobody is to be found"));
    }

    private static String id(Person person) {
        return person.objectId().toLowerCase(Locale.ROOT);
    }
}
