package io.benchmate.plan.jdbc;

import io.benchmate.plan.Field;
import io.benchmate.plan.Recorded;
import io.benchmate.plan.Recording;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which recordings of one action stand today; pure. */
final class Standing {
    private Standing() {}

    /** Of each field the newest; of evidence all since it was last withdrawn; oldest first. */
    static List<Recording> of(List<Recording> history) {
        Map<Field, List<Recording>> byField = new EnumMap<>(Field.class);
        for (Recording each : history) {
            List<Recording> standing =
                    byField.computeIfAbsent(each.what().field(), field -> new ArrayList<>());
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
