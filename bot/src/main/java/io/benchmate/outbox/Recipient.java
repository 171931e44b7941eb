package io.benchmate.outbox;

/** Who is told. */
public sealed interface Recipient {

    /** For a log or a table: the id, without what it is. */
    String id();

    /**
     * A person, in the personal chat with the bot.
     *
     * @param id the Entra object id
     */
    record Person(String id) implements Recipient {}

    /**
     * A person by e-mail, whom Teams does not reach.
     *
     * @param id the Entra object id
     */
    record Mailbox(String id) implements Recipient {}

    /**
     * A channel, where each message starts its own thread; or one of its threads.
     *
     * @param id Teams' id of the channel ("19:...@thread.tacv2"); of a thread with its first
     *     message's id ("19:...@thread.tacv2;messageid=...")
     */
    record Channel(String id) implements Recipient {}
}
