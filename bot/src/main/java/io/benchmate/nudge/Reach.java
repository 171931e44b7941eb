package io.benchmate.nudge;

import io.benchmate.outbox.Mails;
import io.benchmate.people.Absences;

import java.util.Set;

/**
 * Who is away, and whom a mail reaches that Teams does not.
 *
 * @param absences asked for those only to whom something is due
 */
public record Reach(Absences absences, Mails mails) {
    /** Teams alone, and nobody is asked whether he is away. */
    public static final Reach TEAMS = new Reach(Absences.NONE, Mails.NONE);

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
