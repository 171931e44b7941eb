package io.benchmate.outbox;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Messages of one kind after they were added, for the feature that wrote them. */
public interface Posted {
    /** A message as it was added. */
    record Letter(String key, Recipient.Person to, Saying saying, Fate fate) {}

    /** How far it has come. */
    enum Fate {
        /** Nobody has begun to send it. */
        WAITING,
        /** It may have arrived. */
        UNKNOWN,
        /** It did not arrive, and the person has talked to the bot since. */
        REACHABLE_AGAIN
    }

    /** Not begun yet, oldest first. */
    List<Letter> waiting(String kind);

    /** Takes back what nobody has begun to send; false when somebody has, or it is gone. */
    boolean withdraw(String key);

    /**
     * What should be told once more, oldest first: of unknown outcome, or undeliverable to somebody
     * who was reached since, or talked to the bot; and not {@link #carry carried} yet.
     */
    List<Letter> toCarry(String kind);

    /**
     * What certainly did not reach somebody in Teams who cannot be reached there still, oldest
     * first; and not {@link #carry carried} yet.
     */
    List<Letter> notDelivered(String kind);

    /** Marks it as told again in another message; false when it was already. */
    boolean carry(String key);

    /** The other message was never begun, so this one is to be carried again. Idempotent. */
    void uncarry(String key);

    /** Who could not be reached in Teams by a message of this kind in four weeks, nor since. */
    Set<String> unreachable(String kind);

    /** Who has no mailbox that took a message of this kind in four weeks, nor since. */
    Set<String> unmailable(String kind);

    /** The app was installed for him, so that what did not arrive is told again. Idempotent. */
    void reachable(String person);

    /** The newest message of this kind to the person that was sent, may have been, or waits. */
    Optional<Saying> newest(String kind, String person);

    /** The newest message of this kind that did not reach the person. */
    Optional<Saying> undelivered(String kind, String person);

    /** What the message of this key says. */
    Optional<Saying> find(String key);
}
