package io.benchmate.ask;

import java.util.Set;

/**
 * A priority that is asked for.
 *
 * @param levels any of these, as {@link Priorities} names them
 * @param not whether all others are meant
 * @param words "high", "high or medium", or a number
 */
record PriorityAsk(Set<String> levels, boolean not, String words) {
    PriorityAsk {
        levels = Set.copyOf(levels);
    }

    /** "High priority", "not low priority", "priority 1": after "is" or alone. */
    String told() {
        return (not ? "not " : "") + (isNumber() ? "priority " + words : words + " priority");
    }

    boolean isNumber() {
        return words.matches("\\d");
    }
}
