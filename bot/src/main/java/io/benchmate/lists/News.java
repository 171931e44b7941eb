package io.benchmate.lists;

import io.benchmate.outbox.Moments;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

    private final Lists lists;
    private final Sync sync;
    private final Announcements announcements;
    private final Greeter greeter;
    private final Moments moments;
    private final Map<String, Held> held = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> warnings = new ConcurrentHashMap<>();
    private volatile Instant lookAgain = Instant.MIN;
    private volatile Instant greetAgain = Instant.MIN;

    News(Lists lists, Sync sync, Announcements announcements, Greeter greeter, Moments moments) {
        this.lists = lists;
        this.sync = sync;
        this.announcements = announcements;
        this.greeter = greeter;
        this.moments = moments;
    }

    /**
     * Somebody has to look at what a run would change.
     *
     * @param seenBy the object id of whoever started the run by hand; empty for nobody
     */
    void waits(Proposal plan, String seenBy) {
        held.put(plan.list(), new Held(plan, sync.last(plan.list()), seenBy));
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
        alarm(now);
        announcements.keepers(warnings);
        held(now);
        if (!now.isBefore(greetAgain)) {
            greetAgain = now.plus(BETWEEN_GREETINGS);
            lists.names().forEach(list -> greeter.greet(list, now));
        }
    }

    /** To each at his own next moment, so that nobody hears of what is over by then. */
    private void alarm(Instant now) {
        List<String> listening =
                announcements.admins().stream()
                        .filter(admin -> !moments.next(admin, now).isAfter(now))
                        .toList();
        if (!listening.isEmpty()) {
            Outage outage = Outage.of(lists.names(), sync);
            if (!outage.isNone()) {
                listening.forEach(admin -> announcements.alarm(admin, outage));
            }
        }
    }

    /** Also another process may have tried the list since; then that one knows what waits now. */
    private void held(Instant now) {
        List<Held> still =
                lists.names().stream()
                        .flatMap(list -> Stream.ofNullable(held.get(list)))
                        .filter(one -> one.last().equals(sync.last(one.list())))
                        .toList();
        still.stream()
                .flatMap(one -> sync.waitingSince(one.list(), now).stream())
                .min(Comparator.comparing(Since::at))
                .ifPresent(
                        since ->
                                announcements.held(
                                        still, sync.words(still.getFirst().list()), since));
    }
}
