package io.benchmate.nudge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A history in memory, for a rehearsal. Not for several threads. */
final class Ledger implements History {
    private final Map<String, LocalDate> told = new HashMap<>();
    private final Map<String, List<LocalDate>> unasked = new HashMap<>();

    void note(Digest digest) {
        for (Nudge each : digest.nudges()) {
            told.put(each.key(), digest.day());
            each.covers().forEach(key -> told.putIfAbsent(key, digest.day()));
        }
        unasked.computeIfAbsent(digest.to().id(), _ -> new ArrayList<>()).add(digest.day());
    }

    @Override
    public Optional<LocalDate> told(String key) {
        return Optional.ofNullable(told.get(key));
    }

    @Override
    public List<LocalDate> unasked(String personId) {
        return unasked.getOrDefault(personId, List.of());
    }
}
