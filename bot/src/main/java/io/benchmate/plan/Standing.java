package io.benchmate.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which recordings of one action stand today; pure. */
public final class Standing {
    private Standing() {}

    /**
     * Of each field the newest; of evidence all since it was last withdrawn; oldest first. What was
     * taken back counts as never recorded.
     */
    public static List<Recording> of(List<Recording> history) {
        List<Recording> counting = new ArrayList<>();
        Map<String, String> kept = new HashMap<>();
        Set<String> undone = new HashSet<>();
        for (Recording each : history.reversed()) {
            if (undone.contains(each.key())) {
                continue;
            }
            switch (each.what()) {
                case Recorded.Undone(_, String key) -> undone.add(key);
                case Recorded.Kept(_, String key) -> kept.putIfAbsent(key, each.printedThen());
                case Recorded.NewStatus _,
                        Recorded.Evidence _,
                        Recorded.Correction _,
                        Recorded.Withdrawn _ ->
                        counting.add(each);
            }
        }
        return newest(counting.reversed()).stream()
                .map(each -> each.over(kept.getOrDefault(each.key(), each.printedThen())))
                .toList();
    }

    private static List<Recording> newest(List<Recording> history) {
        Map<String, List<Recording>> byField = new HashMap<>();
        for (Recording each : history) {
            List<Recording> standing =
                    byField.computeIfAbsent(each.what().field().name(), _ -> new ArrayList<>());
            if (!(each.what() instanceof Recorded.Evidence)) {
                standing.clear();
            }
            if (!(each.what() instanceof Recorded.Withdrawn)) {
                standing.add(each);
            }
        }
        return history.stream()
                .filter(each -> byField.values().stream().anyMatch(kept -> holds(kept, each)))
                .toList();
    }

    private static boolean holds(List<Recording> kept, Recording one) {
        return kept.stream().anyMatch(each -> each == one);
    }
}
