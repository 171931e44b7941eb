package io.benchmate.nudge;

import io.benchmate.people.Person;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What people did about reminders, so that everybody's card of the same action can say so. */
public interface Deeds {
    enum What {
        ON_TRACK,
        DONE,
        DELAYED,
        SNOOZED,
        NOT_MINE,
        EVIDENCE,
        TAKEN_BACK
    }

    /**
     * One of them.
     *
     * @param id grows with time
     * @param words what was said with it, for showing; may be empty
     * @param undo keys of what was recorded with it; empty for nothing
     */
    record Deed(
            String id,
            String plan,
            String action,
            Person by,
            What what,
            String words,
            List<String> undo,
            Instant at) {}

    /**
     * One that is to be added.
     *
     * @param undo see {@link Deed}
     */
    record New(String plan, String action, What what, String words, List<String> undo) {}

    /** Adds one with the time of now. */
    void add(New deed, Person by);

    /** The newest about the action since a moment. */
    Optional<Deed> newest(String plan, String action, Instant since);

    /** All about a plan since a moment, oldest first. */
    List<Deed> since(String plan, Instant since);
}
