package io.benchmate.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;

import io.benchmate.graphsync.graph.GraphPeople;
import io.benchmate.graphsync.graph.Looked;
import io.benchmate.graphsync.graph.NamedGroup;
import io.benchmate.graphsync.graph.Profile;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * The institution's directory over Graph, remembered for a while. What could not be had is asked
 * for again after a minute, so that a Graph that fails or throttles is not asked at every press.
 */
final class TenantDirectory implements Directory {
    private static final Logger LOG = LoggerFactory.getLogger(TenantDirectory.class);
    private static final Duration BETWEEN_FAILURES = Duration.ofMinutes(1);
    private static final int MOST = 5_000;
    private static final int PROPOSALS = 6;

    private final GraphPeople graph;
    private final Cache<String, Found> searches;
    private final Cache<String, Optional<Profile>> accounts;

    /**
     * @param complete whether all that was asked was answered
     */
    private record Found(List<Proposal> all, boolean complete) {}

    TenantDirectory(GraphPeople graph, Duration keep, InstantSource clock) {
        this.graph = graph;
        this.searches =
                Caffeine.newBuilder()
                        .maximumSize(MOST)
                        .expireAfter(
                                Expiry.<String, Found>writing(
                                        (words, found) ->
                                                found.complete() ? keep : BETWEEN_FAILURES))
                        .ticker(() -> nanos(clock))
                        .build();
        this.accounts =
                Caffeine.newBuilder()
                        .maximumSize(MOST)
                        .expireAfterWrite(keep)
                        .ticker(() -> nanos(clock))
                        .build();
    }

    private static long nanos(InstantSource clock) {
        return TimeUnit.MILLISECONDS.toNanos(clock.millis());
    }

    @Override
    public List<Proposal> search(String words) {
        String asked = words.strip();
        return asked.length() < 2
                ? List.of()
                : searches.get(asked.toLowerCase(Locale.UK), _ -> look(asked)).all();
    }

    private Found look(String words) {
        Looked<List<Profile>> people = graph.people(words);
        String one = Matches.singular(words);
        if (!one.equals(words) && known(people).filter(List::isEmpty).isPresent()) {
            people = graph.people(one);
        }
        Looked<List<NamedGroup>> groups = graph.groups(words);
        return new Found(
                Matches.of(
                        words,
                        known(people).orElse(List.of()),
                        known(groups).orElse(List.of()),
                        PROPOSALS),
                known(people).isPresent() && known(groups).isPresent());
    }

    /** The reason for nothing goes to the log, what was asked does not. */
    private static <T extends Object> Optional<T> known(Looked<T> looked) {
        return switch (looked) {
            case Looked.Known<T>(T value) -> Optional.of(value);
            case Looked.Unknown<T>(String reason) -> {
                LOG.info("The directory did not answer: {}", reason);
                yield Optional.empty();
            }
        };
    }

    @Override
    public Optional<String> name(String objectId) {
        return profile(objectId).map(Profile::name).filter(each -> !each.isBlank());
    }

    @Override
    public Optional<String> mail(String objectId) {
        return profile(objectId)
                .filter(Profile::enabled)
                .map(Profile::mail)
                .filter(each -> !each.isBlank());
    }

    /** A name that is known without asking. */
    Optional<String> remembered(String objectId) {
        Optional<Profile> known = accounts.getIfPresent(objectId.toLowerCase(Locale.ROOT));
        return known == null
                ? Optional.empty()
                : known.map(Profile::name).filter(each -> !each.isBlank());
    }

    private Optional<Profile> profile(String objectId) {
        String id = objectId.toLowerCase(Locale.ROOT);
        Optional<Profile> known = accounts.getIfPresent(id);
        return known == null ? ask(List.of(id)).getOrDefault(id, Optional.empty()) : known;
    }

    private Map<String, Optional<Profile>> ask(Collection<String> ids) {
        Map<String, Optional<Profile>> found =
                graph.accounts(
                        ids.stream().filter(each -> each.matches("[0-9A-Za-z-]{1,64}")).toList());
        accounts.putAll(found);
        return found;
    }

    @Override
    public Accounts accounts(Collection<String> objectIds) {
        Set<String> gone = new HashSet<>();
        Set<String> there = new HashSet<>();
        ask(objectIds)
                .forEach(
                        (id, profile) ->
                                (profile.filter(Profile::enabled).isPresent() ? there : gone)
                                        .add(id));
        return new Accounts(gone, there);
    }
}
