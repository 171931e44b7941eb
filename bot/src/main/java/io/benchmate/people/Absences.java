package io.benchmate.people;

/** Who is away by his own mailbox's word. */
@FunctionalInterface
public interface Absences {
    /** Nobody is asked. */
    Absences NONE = person -> false;

    /** Whether the person is known to be away now. Unknown is not away. */
    boolean isAway(String person);
}
