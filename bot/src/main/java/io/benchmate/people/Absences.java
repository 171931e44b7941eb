package io.benchmate.people;

import java.util.Set;

/** Who is away by his own mailbox's word. */
@FunctionalInterface
public interface Absences {
    /** Nobody is asked. */
    Absences NONE = person -> false;

    /** Whether the person is known to be away now. Unknown is not away. */
    boolean isAway(String person);

    /** Who was away when he was last asked about, without asking anew; for an admin to see. */
    default Set<String> seen() {
        return Set.of();
    }
}
