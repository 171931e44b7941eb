package io.benchmate.nudge;

import io.benchmate.calendar.WorkingDays;
import io.benchmate.people.Assignee;
import io.benchmate.people.Owners;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * The people around one plan.
 *
 * @param owners who stands behind the owners that the plan prints
 * @param contacts how they want it, by object id; who is not in it said nothing
 * @param usual the institution's working days
 * @param chair who is told where an owner has no deputy, or null
 */
public record Circle(
        Owners owners,
        Map<String, Contact> contacts,
        WorkingDays usual,
        Assignee.@Nullable Person chair) {
    public Circle {
        contacts = Map.copyOf(contacts);
    }

    /** A group stands as one contact until its members are read. */
    Contact contact(Assignee assignee) {
        Contact known = contacts.get(assignee.id());
        return known == null
                ? Contact.plain(
                        assignee.id(),
                        switch (assignee) {
                            case Assignee.Person person -> person.name();
                            case Assignee.Group group -> "members of " + group.name();
                        },
                        usual)
                : known;
    }

    Contact contact(String id) {
        Contact known = contacts.get(id);
        return known == null ? Contact.plain(id, id, usual) : known;
    }
}
