package io.benchmate.ask;

import java.util.List;
import java.util.Set;

/** The filters of a query that a person may take away again, each with its button's words. */
enum Filter {
    THEMES("All themes"),
    STATUS("Any status"),
    DATE("Any date"),
    OWNERS("Any owner"),
    PRIORITY("Any priority");

    private final String title;

    Filter(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    boolean narrows(PlanQuery query) {
        return switch (this) {
            case THEMES -> !query.themes().isEmpty();
            case STATUS -> query.status() != null;
            case DATE -> query.date() != null;
            case OWNERS -> !query.owners().isEmpty();
            case PRIORITY -> query.priority() != null;
        };
    }

    PlanQuery takenOff(PlanQuery query) {
        return switch (this) {
            case STATUS -> query.withoutStatus();
            case DATE -> query.withoutDate();
            case PRIORITY -> query.withoutPriority();
            case THEMES -> with(query, Set.of(), query.owners());
            case OWNERS -> with(query, query.themes(), List.of());
        };
    }

    static PlanQuery with(PlanQuery query, Set<String> themes, List<Party> owners) {
        return new PlanQuery(
                query.named(),
                query.among(),
                themes,
                owners,
                query.status(),
                query.date(),
                query.columns(),
                query.topic(),
                query.spared());
    }
}
