package io.benchmate.teams.desk;

import io.benchmate.card.Rendered;

import java.util.List;

/** What the bot does in return. */
public sealed interface Reply {

    /** A new message. */
    record Post(Rendered message) implements Reply {}

    /** The card that was pressed changes in place. */
    record Replace(Rendered message) implements Reply {}

    /** Results of the search extension. */
    record Found(List<Result> results) implements Reply {}

    /**
     * A file is offered: Teams asks the person whether it may be kept among his own files.
     *
     * @param description what it is, in a sentence
     * @param size in bytes
     * @param offer the offer's id, which comes back with the answer
     */
    record Offer(String name, String description, long size, String offer) implements Reply {}

    /** The offered file itself, once the person said yes. */
    record Handover(String name, byte[] content) implements Reply {}

    /** Nothing to say. */
    record Silence() implements Reply {}

    /** One result: a preview line and the card that goes into the message. */
    record Result(String title, String line, Rendered message) {}
}
