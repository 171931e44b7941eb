package io.benchmate.ask;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/** What the parts of the grammar found in one question. Mutable, used by one thread. */
final class Draft {
    final List<String> missing;
    final Set<Asked> asked;
    PlanQuery query = PlanQuery.ALL;

    Draft(Codes.Found codes, Set<Asked> asked, @Nullable StatusAsk status) {
        this.missing = codes.missing();
        this.asked = asked;
        boolean happened = asked.contains(Asked.HAPPENED);
        boolean why = asked.contains(Asked.REASON);
        if (status != null && !happened && !why && !codes.actions().isEmpty()) {
            asked.add(Asked.STATUS);
        }
    }

    /** Whether it names an action or a topic. */
    boolean pointed() {
        return !query.topic().known().isEmpty() || !query.named().isEmpty();
    }

    /** A question about one action: its status and its date are asked for, not filtered by. */
    PlanQuery single() {
        if (query.status() != null && !AskedWords.plain(asked)) {
            asked.add(Asked.STATUS);
        }
        if (query.date() != null && query.date().kind() != DateAsk.Kind.DUE_IN) {
            asked.add(Asked.WHEN);
        }
        return query.withoutStatus().withoutDate().withoutPriority();
    }
}
