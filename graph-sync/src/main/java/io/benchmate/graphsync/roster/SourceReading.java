package io.benchmate.graphsync.roster;

import java.util.List;

/** What came of reading a source: all of it or nothing. */
public sealed interface SourceReading {
    String source();

    /**
     * @param size people in the source before any rule of the list was asked
     */
    record Complete(String source, int size, List<Found> people, List<RowError> errors)
            implements SourceReading {
        public Complete {
            people = List.copyOf(people);
            errors = List.copyOf(errors);
        }

        public static Complete of(String source, List<Found> people) {
            return new Complete(source, people.size(), people, List.of());
        }

        /** Only those whom a rule lets in, each with the rule's words. */
        public Complete only(Where rule) {
            List<Found> kept =
                    people.stream().flatMap(found -> rule.admits(found).stream()).toList();
            return new Complete(source, size, kept, errors);
        }
    }

    /**
     * It is not known who is in the source: never to be taken for an empty one.
     *
     * @param reason for an admin, without names, addresses or tokens
     */
    record Failed(String source, String reason) implements SourceReading {}
}
