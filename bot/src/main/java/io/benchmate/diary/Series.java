package io.benchmate.diary;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.util.List;

/**
 * How an event comes again. Occurrences are named by the start that they have by the rule, on the
 * event's own clock; for whole days that is midnight.
 *
 * @param rule a recurrence rule (RFC 5545, 3.3.10) without UNTIL; empty for an event that comes
 *     once, or only on the extra dates
 * @param until the last start that there may be; null for no end, or an end by COUNT
 * @param extra further starts
 * @param except starts that are left out
 * @param changed occurrences that differ from the others
 */
public record Series(
        String rule,
        @Nullable LocalDateTime until,
        List<LocalDateTime> extra,
        List<LocalDateTime> except,
        List<Changed> changed) {
    public static final Series ONCE = new Series("", null, List.of(), List.of(), List.of());

    public Series {
        extra = List.copyOf(extra);
        except = List.copyOf(except);
        changed = List.copyOf(changed);
    }

    /**
     * One occurrence that was changed or cancelled by itself.
     *
     * @param original its start by the rule
     * @param title empty for the series' own
     */
    public record Changed(
            LocalDateTime original, When when, String title, Place place, boolean cancelled) {}

    public boolean repeats() {
        return !rule.isEmpty() || !extra.isEmpty();
    }
}
