package io.benchmate.graphsync.mailinglist;

import io.benchmate.graphsync.roster.Person;

import java.util.List;

/**
 * Writes to one list. Made only for a run that applies: a run that shows has none. Every change is
 * idempotent. Never throws for what the target or the network does.
 */
public interface Writer {
    /** How many people one call to {@link #add} takes at most. */
    int addsAtOnce();

    int removesAtOnce();

    /** One outcome for each person, in the same order. */
    List<Outcome> add(List<Person> people);

    /** One outcome for each member, in the same order. */
    List<Outcome> remove(List<Member> members);
}
