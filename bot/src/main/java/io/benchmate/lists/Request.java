package io.benchmate.lists;

import io.benchmate.people.Person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody asks the owner of a list for.
 *
 * @param wanted what, about whom
 * @param settledBy a name; empty while it is open
 */
public record Request(
        String id, Wanted wanted, Person asker, Instant asked, State state, String settledBy) {

    /**
     * What is asked for.
     *
     * @param about an object id or an address; empty where only a name is known
     * @param aboutName for showing
     * @param words the asker's own
     * @param until the last day on which it is to hold, in the institution's zone
     */
    public record Wanted(
            String list,
            Kind kind,
            String about,
            String aboutName,
            String words,
            Optional<LocalDate> until) {}

    public enum Kind {
        TAKE_OFF,
        PUT_ON,
        /** Works in another department now; {@code words} names it. */
        MOVED,
        /** A champion says that somebody does not belong to the faculty. */
        NOT_OURS,
        /** A champion says that somebody is missing. */
        MISSING
    }

    public enum State {
        OPEN,
        APPROVED,
        DECLINED
    }
}
