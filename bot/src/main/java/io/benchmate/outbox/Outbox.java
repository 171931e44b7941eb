package io.benchmate.outbox;

import java.util.List;

/** Messages that are to be sent, each once. */
public interface Outbox {

    /**
     * Keeps a message for sending. Called inside the transaction that makes its reason true, the
     * message is there exactly when the reason is.
     *
     * @param key unique and telling: what it is about and for whom, such as "gap:4711:person-9"; at
     *     most 200 characters. A key that is known changes nothing. It stays known when its message
     *     is past its time or its person is erased, by a digest that is kept for years.
     * @return whether the key is new
     */
    boolean add(String key, Recipient to, Saying saying);

    /** Messages that need an admin's eye: undeliverable, or of unknown outcome; newest first. */
    List<Parked> parked();
}
