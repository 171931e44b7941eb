package io.benchmate.nudge;

import io.benchmate.outbox.Mails;
import io.benchmate.people.Absences;

import java.util.Set;
import java.util.function.Supplier;

/**
 * Who is away, whom a mail reaches that Teams does not, and who left.
 *
 * @param absences asked for those only to whom something is due
 * @param left object ids in lower case of those whose accounts were closed
 */
public record Reach(Absences absences, Mails mails, Supplier<Set<String>> left) {
    /** Teams alone, and nobody is asked whether he is away. */
    public static final Reach TEAMS = new Reach(Absences.NONE, Mails.NONE, Set::of);

    /** How to reach those whom Teams does not. */
    record Ways(Set<String> unreachable, Set<String> unmailable, Mails mails) {
        boolean lead(String person) {
            return !unreachable.contains(person) || byMail(person);
        }

        boolean byMail(String person) {
            return unreachable.contains(person)
                    && !unmailable.contains(person)
                    && mails.reach(person);
        }
    }
}
