package io.benchmate.outbox;

import java.util.List;

/** Messages that are not tried again and that no admin has seen to yet. */
public interface Undelivered {

    /**
     * Newest first.
     *
     * @param from how many to pass over
     */
    List<Stuck> unseen(int from, int limit);

    int countUnseen();

    /** It is shown no more; nothing is sent. Whether it was unseen until now. */
    boolean seen(String key);

    /**
     * @param kind the name of what it says, such as "answer-from-team"
     */
    record Stuck(Parked message, String kind) {}
}
