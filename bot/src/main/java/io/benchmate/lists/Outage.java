package io.benchmate.lists;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lists that fail, one run after the other. A run that came to its end, though it changed nothing
 * or its plan waits for somebody, ends a list's part of it; the outage of all ends with the last
 * list that was told of.
 *
 * @param since by list, the last run that did not fail
 * @param failures of the first list, in a row
 * @param freshness of the first list, in words
 */
record Outage(Map<String, String> since, int failures, String freshness) {
    private static final String EVER = "ever";

    /** An alarm after so many runs that failed. */
    private static final int ALARMING = 2;

    /** Of those of the lists that fail. */
    static Outage of(List<String> lists, Sync sync) {
        Map<String, String> since = new LinkedHashMap<>();
        lists.stream()
                .filter(list -> sync.freshness(list).failures() >= ALARMING)
                .forEach(list -> since.put(list, words(sync.lastWithoutFailure(list))));
        return since.keySet().stream()
                .findFirst()
                .map(list -> of(since, sync.freshness(list), sync))
                .orElse(new Outage(since, 0, ""));
    }

    private static Outage of(Map<String, String> since, Freshness first, Sync sync) {
        return new Outage(since, first.failures(), sync.words(first));
    }

    private static String words(Optional<Instant> run) {
        return run.map(Instant::toString).orElse(EVER);
    }

    boolean isNone() {
        return since.isEmpty();
    }

    /** Whether a list that was told of has failed ever since. */
    boolean isToldBy(ListSaying.RunsFail told) {
        return told.since().entrySet().stream()
                .anyMatch(one -> one.getValue().equals(since.get(one.getKey())));
    }

    String key() {
        return since.entrySet().stream()
                .findFirst()
                .map(first -> first.getKey() + "\n" + first.getValue())
                .orElse("");
    }

    ListSaying saying() {
        return new ListSaying.RunsFail(List.copyOf(since.keySet()), failures, freshness, since);
    }
}
