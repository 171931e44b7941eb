package io.benchmate.lists;

import io.benchmate.people.Person;

import java.time.Instant;

/**
 * Something that is to be done to a list, because somebody asked for it. It is kept until it is
 * done, so a kill in the middle only delays it.
 *
 * @param hash of the plan that may be carried out, and no other; empty for a run as on schedule
 * @param undoes the run that is undone; 0 for none
 */
public record Job(
        String id, String list, Kind kind, String hash, long undoes, Person asker, Instant asked) {

    public enum Kind {
        /** Brings the list up to date as on schedule: what is held stays held. */
        RUN,
        /** Carries out exactly the approved plan. */
        APPLY,
        /** Carries out exactly the approved inverse of a run. */
        UNDO
    }
}
