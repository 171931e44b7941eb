package io.benchmate.ask;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.Set;

/** Whether a question that was put plainly says more than the one that was typed. Pure. */
final class SaysMore {
    /** Kinds that are told by a word of their own, which the others may have passed over. */
    private static final Set<DateAsk.Kind> SURE =
            EnumSet.of(
                    DateAsk.Kind.NEXT,
                    DateAsk.Kind.FIRST,
                    DateAsk.Kind.LAST,
                    DateAsk.Kind.UNDATED,
                    DateAsk.Kind.OVERDUE,
                    DateAsk.Kind.DUE_BY,
                    DateAsk.Kind.DUE_AFTER);

    private static final Set<DateAsk.Kind> UNSURE =
            EnumSet.of(
                    DateAsk.Kind.DATED,
                    DateAsk.Kind.UNDATED,
                    DateAsk.Kind.FIRST,
                    DateAsk.Kind.NEXT,
                    DateAsk.Kind.LAST,
                    DateAsk.Kind.LEFT,
                    DateAsk.Kind.DUE_IN,
                    DateAsk.Kind.HAPPENS_IN);

    private SaysMore() {}

    /**
     * Whether the plain question says more of what is meant than the one that was typed, as both
     * are understood: a filter that was passed over, or one instead of a topic.
     */
    static boolean than(Intent plain, Intent typed) {
        if (plain.equals(typed)) {
            return false;
        }
        return switch (typed) {
            case Intent.Explain _, Intent.Compare _, Intent.Related _ -> false;
            case Intent.Turn _, Intent.Greeting _, Intent.Capabilities _ -> false;
            case Intent.NoSuch _ -> true;
            case Intent.Look _, Intent.Tally _, Intent.Rank _, Intent.Breakdown _ ->
                    !covers(query(typed), query(plain))
                            || !(plain instanceof Intent.Look)
                                    && plain.getClass() != typed.getClass();
        };
    }

    private static PlanQuery query(Intent intent) {
        return Queries.of(intent).orElse(PlanQuery.ALL);
    }

    private static boolean covers(PlanQuery typed, PlanQuery plain) {
        boolean topic = !typed.topic().known().isEmpty() || typed.topic().outside();
        return !topic
                && isWhen(typed.date(), plain.date())
                && typed.filters()
                && groups(typed) >= groups(plain)
                && (typed.status() != null || plain.status() == null)
                && (typed.columns().narrows() || !plain.columns().narrows())
                && (!typed.named().isEmpty() || plain.named().isEmpty());
    }

    private static boolean isWhen(@Nullable DateAsk typed, @Nullable DateAsk plain) {
        if (plain == null || typed == null) {
            return plain == null;
        }
        boolean other = typed.kind() != plain.kind();
        return !(other && SURE.contains(plain.kind()) && UNSURE.contains(typed.kind()));
    }

    /** A theme and an owner may be called the same. */
    private static int groups(PlanQuery query) {
        return (query.themes().isEmpty() ? 0 : 1) + (query.owners().isEmpty() ? 0 : 1);
    }
}
