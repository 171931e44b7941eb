package io.benchmate.nudge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A history in memory, for a rehearsal. Not for several threads. */
final class Ledger implements History {
    private static final History NOTHING =
            new History() {
                @Override
                public Optional<LocalDate> told(String key) {
                    return Optional.empty();
                }

                @Override
                public List<LocalDate> unasked(String personId) {
                    return List.of();
                }
            };

    private final Map<String, LocalDate> told = new HashMap<>();
    private final Map<String, List<LocalDate>> unasked = new HashMap<>();
    private final History before;

    /** Nothing was told before. */
    Ledger() {
        this(NOTHING);
    }

    /**
     * @param before what was told before
     */
    Ledger(History before) {
        this.before = before;
    }

    void note(Digest digest) {
        for (Nudge each : digest.nudges()) {
            told.put(each.key(), digest.day());
            each.covers().forEach(key -> told.putIfAbsent(key, digest.day()));
        }
        unasked.computeIfAbsent(digest.to().id(), _ -> new ArrayList<>()).add(digest.day());
    }

    @Override
    public Optional<LocalDate> told(String key) {
        return Optional.ofNullable(told.get(key)).or(() -> before.told(key));
    }

    @Override
    public List<LocalDate> unasked(String personId) {
        List<LocalDate> all = new ArrayList<>(before.unasked(personId));
        all.addAll(unasked.getOrDefault(personId, List.of()));
        return all;
    }

    @Override
    public Optional<LocalDate> reminded(String personId) {
        return unasked.getOrDefault(personId, List.of()).stream()
                .max(LocalDate::compareTo)
                .or(() -> before.reminded(personId));
    }
}
