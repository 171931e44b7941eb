package io.benchmate.lists;

import io.benchmate.outbox.Moments;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What the latest runs found that somebody should hear of. It is looked through again and again,
 * since lists run early and late, and people are told in the hours for speaking and within their
 * budget: so each hears, once, of what is still true by then. What a process found before it was
 * stopped, the next run finds again.
 */
final class News {
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);
    private static final Duration BETWEEN_GREETINGS = Duration.ofHours(1);

    /** An alarm after so many runs that failed. */
    private static final int ALARMING = 2;

    private final Lists lists;
    private final Sync sync;
    private final Announcements announcements;
    private final Moments moments;
    private final Map<String, Proposal> held = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> warnings = new ConcurrentHashMap<>();
    private volatile Instant lookAgain = Instant.MIN;
    private volatile Instant greetAgain = Instant.MIN;

    News(Lists lists, Sync sync, Announcements announcements, Moments moments) {
        this.lists = lists;
        this.sync = sync;
        this.announcements = announcements;
        this.moments = moments;
    }

    /** Somebody has to look at what a run would change. */
    void waits(Proposal plan) {
        held.put(plan.list(), plan);
        soon();
    }

    /** Nothing of the list waits any more, or it is not known what. */
    void waitsNoMore(String list) {
        held.remove(list);
        soon();
    }

    /** Who of those who keep the list leaves, in words. */
    void leaving(String list, Set<String> keepers) {
        warnings.put(list, Set.copyOf(keepers));
        soon();
    }

    private void soon() {
        lookAgain = Instant.MIN;
        greetAgain = Instant.MIN;
    }

    /** Says what may be said now. What is broken goes first, and takes the day. */
    void look(Instant now) {
        if (now.isBefore(lookAgain)) {
            return;
        }
        lookAgain = now.plus(BETWEEN_LOOKS);
        if (announcements.admins().stream().anyMatch(admin -> moments.suit(admin, now))) {
            alarm();
        }
        announcements.keepers(warnings);
        held(now);
        if (!now.isBefore(greetAgain)) {
            greetAgain = now.plus(BETWEEN_GREETINGS);
            lists.names().forEach(list -> announcements.greet(list, now));
        }
    }

    private void alarm() {
        Map<String, Freshness> failing = new LinkedHashMap<>();
        for (String list : lists.names()) {
            Freshness freshness = sync.freshness(list);
            if (freshness.failures() >= ALARMING) {
                failing.put(list, freshness);
            }
        }
        String words = failing.keySet().stream().findFirst().map(sync::words).orElse("");
        announcements.alarm(failing, words);
    }

    private void held(Instant now) {
        List<Proposal> all =
                lists.names().stream().flatMap(list -> Stream.ofNullable(held.get(list))).toList();
        all.stream()
                .map(plan -> sync.waitingSince(plan.list(), now))
                .flatMap(Optional::stream)
                .min(Comparator.comparing(Since::at))
                .ifPresent(
                        since -> announcements.held(all, sync.words(all.getFirst().list()), since));
    }
}
