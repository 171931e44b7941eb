package io.benchmate.ask;

import io.benchmate.ask.DateAsk.Kind;
import io.benchmate.ask.Intent.Breadth;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How the few actions just shown stand: "are they done?", "is that late now?" ask it of each of
 * them, and for no list of all that are. Pure.
 */
final class Standing {
    /** Of so many rows each one's status is told, where "it" may be any of them. */
    private static final int A_FEW = 3;

    /** "Late?", "not done?", "green now?" about one action needs no "it". */
    private static final int MOST_WORDS = 2;

    private Standing() {}

    /** The status, or for what may be late also the date, of what was shown. */
    static Optional<Intent> of(Intent.Look look, String line, Pattern it, Remembered before) {
        boolean few = !before.shown().isEmpty() && before.shown().size() <= A_FEW;
        boolean alone = before.shown().size() == 1 && line.split(" ").length <= MOST_WORDS;
        if (!few || !(alone || Worded.has(line, it))) {
            return Optional.empty();
        }
        PlanQuery query = look.query();
        boolean status = query.status() != null && query.equals(PlanQuery.ALL.withStatusOf(query));
        boolean late = isLate(query);
        if (!status && !late) {
            return Optional.empty();
        }
        Set<Asked> asked = EnumSet.of(Asked.STATUS);
        asked.addAll(look.asked());
        if (late) {
            asked.add(Asked.WHEN);
        }
        PlanQuery those = query.withoutStatus().withoutDate().about(before.shown());
        return Optional.of(new Intent.Look(those, asked, Breadth.MANY));
    }

    private static boolean isLate(PlanQuery query) {
        DateAsk date = query.date();
        return date != null
                && date.kind() == Kind.OVERDUE
                && date.period() == null
                && query.withoutDate().equals(PlanQuery.ALL.withStatusOf(query).withoutStatus());
    }
}
