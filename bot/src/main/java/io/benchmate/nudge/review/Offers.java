package io.benchmate.nudge.review;

import java.util.Optional;

/**
 * Files that were offered to a person and not yet taken. An offer is taken at most once, whatever
 * is pressed how often and on whatever instance, and what arrives is what was offered. Safe for use
 * by many threads.
 */
public interface Offers {

    /**
     * @param name as the person will see it
     */
    record Offered(String name, byte[] content) {}

    /**
     * Keeps a file for a day.
     *
     * @param person the object id of who alone may take it
     * @return the offer's id
     */
    String offer(String person, Offered file);

    /** Takes it, by its consent or its refusal; empty where it was taken or is too old. */
    Optional<Offered> take(String person, String id);
}
