package io.benchmate.teams.desk;

import io.benchmate.admin.Audit;
import io.benchmate.admin.Deed;
import io.benchmate.card.Notice;
import io.benchmate.card.NoticeCard;
import io.benchmate.people.People;
import io.benchmate.people.Person;

import java.util.function.Supplier;

/** Lets admins through, and writes down who was refused and what was done. */
final class AdminGate {
    private final People people;
    private final Audit audit;

    AdminGate(People people, Audit audit) {
        this.people = people;
        this.audit = audit;
    }

    boolean isOpenTo(Person person) {
        return people.isAdmin(person);
    }

    /**
     * The reply for an admin, or a refusal.
     *
     * @param what for the refusal: who may do what, as a whole sentence
     */
    Reply through(Incoming.Pressed pressed, String what, Supplier<Reply> then) {
        if (isOpenTo(pressed.person())) {
            return then.get();
        }
        note(pressed.person(), Deed.WAS_REFUSED, pressed.verb());
        return new Reply.Post(NoticeCard.draw(Notice.of("Only for admins", what)));
    }

    void note(Person person, Deed deed, String about) {
        audit.note(person.objectId(), person.name(), deed, about);
    }
}
