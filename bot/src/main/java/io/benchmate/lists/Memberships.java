package io.benchmate.lists;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.benchmate.graphsync.CannotStart;
import io.benchmate.graphsync.KeptLists;
import io.benchmate.graphsync.audit.Counts;
import io.benchmate.graphsync.audit.Standings;
import io.benchmate.graphsync.mailinglist.Observation;
import io.benchmate.graphsync.roster.Address;
import io.benchmate.graphsync.settings.Growth;
import io.benchmate.people.Person;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Who is on a list and why, and how many. Who may ask it about whom is for the caller to check.
 * Safe for use by many threads.
 */
public final class Memberships {
    private static final Duration REMEMBERED = Duration.ofMinutes(2);

    private final Lists lists;
    private final InstantSource clock;
    private final ZoneId zone;
    private final Cache<String, Set<String>> members;

    Memberships(Lists lists, InstantSource clock, ZoneId zone) {
        this.lists = lists;
        this.clock = clock;
        this.zone = zone;
        this.members =
                Caffeine.newBuilder()
                        .expireAfterWrite(REMEMBERED)
                        .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                        .build();
    }

    /**
     * How somebody stands.
     *
     * @param name as the directory has it; what was asked for where nobody was found
     * @param found whether a source of the list has the person
     * @param belongs whether the person should be on the list
     * @param on whether the person was seen on the list a moment ago; empty when the list cannot be
     *     read, or when it is not known who the person is there
     * @param looked whether the sources were ever read
     */
    public record Standing(
            String list,
            String key,
            String name,
            boolean found,
            boolean belongs,
            Optional<Boolean> on,
            List<String> because,
            boolean looked) {
        public Standing {
            because = List.copyOf(because);
        }
    }

    /** How the person of a token stands, whichever of his addresses a source knows him by. */
    public Standing of(String list, Person person) {
        String id = person.objectId().toLowerCase(Locale.ROOT);
        Set<String> names = new HashSet<>(Set.of(id));
        Optional<Standings.Why> why = standings().why(list, id);
        if (why.isEmpty() || !reads(list).contains(id)) {
            names.addAll(addresses(id));
        }
        for (String name : names) {
            why = why.or(() -> standings().why(list, name));
        }
        return standing(list, new Known(id, person.name(), names), why);
    }

    /** Everybody whom the words may mean, by name, address or object id. */
    public List<Standing> named(String list, String words) {
        return standings().named(list, words).stream()
                .map(who -> standing(list, known(who), standings().why(list, who.key())))
                .toList();
    }

    /** Of an address that no source has: whether it is on the list. */
    public Optional<Standing> ofAddress(String list, String words) {
        return Address.of(words)
                .map(Address::value)
                .map(mail -> new Known(mail, mail, Set.of(mail)))
                .map(known -> standing(list, known, Optional.empty()));
    }

    /** Whether the list's sources were ever read. */
    public boolean isRead(String list) {
        return lists.all().store().counts().latest(list).isPresent();
    }

    private static Known known(Standings.Who who) {
        String name = who.name().isBlank() ? who.key() : who.name();
        return new Known(who.key(), name, who.names());
    }

    private Standing standing(String list, Known who, Optional<Standings.Why> why) {
        Set<String> seen = reads(list);
        Optional<Boolean> on =
                seen.isEmpty()
                        ? Optional.empty()
                        : Optional.of(who.names().stream().anyMatch(seen::contains));
        return new Standing(
                list,
                who.key(),
                why.map(Standings.Why::name).filter(name -> !name.isBlank()).orElse(who.name()),
                why.isPresent(),
                why.map(Standings.Why::belongs).orElse(false),
                on,
                why.map(Standings.Why::because).orElse(List.of()),
                why.isPresent() || isRead(list));
    }

    private record Known(String key, String name, Set<String> names) {}

    /** Ids and addresses of all on the list; empty when it cannot be read. */
    private Set<String> reads(String list) {
        Set<String> known = members.getIfPresent(list);
        if (known != null) {
            return known;
        }
        Set<String> read = read(list);
        if (!read.isEmpty()) {
            members.put(list, read);
        }
        return read;
    }

    private Set<String> read(String list) {
        KeptLists kept = lists.all();
        try {
            return switch (kept.made(lists.settings(list).orElseThrow()).target().read()) {
                case Observation.Failed _ -> Set.of();
                case Observation.Complete seen -> seen.observed().names();
            };
        } catch (CannotStart e) {
            return Set.of();
        }
    }

    /** What was done to a list is seen at once. */
    void forget(String list) {
        members.invalidate(list);
    }

    Set<String> addresses(String objectId) {
        Set<String> addresses = new HashSet<>();
        lists.all()
                .account(objectId)
                .ifPresent(one -> one.addresses().forEach(mail -> addresses.add(mail.value())));
        return addresses;
    }

    /**
     * Those who joined or left in a time, newest last.
     *
     * @param since the first moment
     */
    public List<PlannedChange> done(String list, Instant since, PlannedChange.Kind kind) {
        List<PlannedChange> done = new ArrayList<>();
        lists.all()
                .store()
                .runs()
                .doneSince(list, since)
                .forEach(
                        entry -> {
                            if (Proposals.kind(entry.change()) == kind) {
                                done.add(
                                        new PlannedChange(
                                                kind,
                                                entry.change().subject(),
                                                entry.change().shown(),
                                                entry.change().because(),
                                                "",
                                                ""));
                            }
                        });
        return done;
    }

    /**
     * How many are on a list.
     *
     * @param members seen when it was last read
     * @param target how many there should be, where the file names a growth
     * @param start what the growth is counted from
     */
    public record Size(
            int members,
            int belong,
            LocalDate day,
            Optional<Growth> growth,
            Optional<Integer> start,
            Optional<Integer> target) {}

    /** Empty before the list was first read. */
    public Optional<Size> size(String list) {
        Counts counts = lists.all().store().counts();
        Optional<Growth> growth = lists.settings(list).flatMap(one -> one.growth());
        Optional<Integer> start = growth.flatMap(one -> start(counts, list, one));
        Optional<Integer> target =
                start.flatMap(from -> growth.map(one -> grown(from, one.percent())));
        return counts.latest(list).map(now -> size(now, growth, start, target));
    }

    private static Optional<Integer> start(Counts counts, String list, Growth growth) {
        return growth.from().or(() -> counts.from(list, growth.since()).map(Counts.Count::members));
    }

    private static int grown(int from, int percent) {
        return Math.ceilDiv(from * (100 + percent), 100);
    }

    private static Size size(
            Counts.Count now,
            Optional<Growth> growth,
            Optional<Integer> start,
            Optional<Integer> target) {
        return new Size(now.members(), now.belong(), now.day(), growth, start, target);
    }

    /** The first moment of a day in the institution's zone. */
    public Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private Standings standings() {
        return lists.all().store().standings();
    }
}
