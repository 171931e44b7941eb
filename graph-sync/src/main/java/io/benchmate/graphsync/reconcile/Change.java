package io.benchmate.graphsync.reconcile;

import io.benchmate.graphsync.mailinglist.Member;
import io.benchmate.graphsync.roster.Person;

import java.util.List;

/** One person's change, with the reasons for it. */
public sealed interface Change {
    /** What the target knows the person by: an object id or an address. */
    String subject();

    /** For people to read: name and address. */
    String shown();

    List<String> because();

    /** Comes on. */
    record Join(String subject, Person person, List<String> because) implements Change {
        public Join {
            because = List.copyOf(because);
        }

        @Override
        public String shown() {
            return person.shown();
        }
    }

    /**
     * Is on under another address of the same person: the new one is added, then the old one taken
     * off. Not a leaving and a joining.
     */
    record NewAddress(String subject, Person person, Member old, List<String> because)
            implements Change {
        public NewAddress {
            because = List.copyOf(because);
        }

        @Override
        public String shown() {
            return person.shown() + ", until now " + old.id();
        }
    }

    /** Goes off. */
    record Leave(String subject, Member member, List<String> because) implements Change {
        public Leave {
            because = List.copyOf(because);
        }

        @Override
        public String shown() {
            String address = member.address().map(Object::toString).orElse(member.id());
            return member.name().isBlank() ? address : member.name() + " (" + address + ")";
        }
    }

    /** Which kind, who, and from what: two changes that do the same have the same line. */
    default String line() {
        return switch (this) {
            case Join join -> "join " + join.subject();
            case NewAddress move -> "move " + move.old().id() + " " + move.subject();
            case Leave leave -> "leave " + leave.subject();
        };
    }
}
