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

    /** Nothing to say. */
    record Silence() implements Reply {}

    /** One result: a preview line and the card that goes into the message. */
    record Result(String title, String line, Rendered message) {}
}
