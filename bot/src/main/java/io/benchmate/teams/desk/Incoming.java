package io.benchmate.teams.desk;

import io.benchmate.people.Person;

import java.util.Map;

/** What a person did, as the inbound call's token vouches for. */
public sealed interface Incoming {
    Person person();

    Place place();

    /**
     * Typed text, or the question of a pressed button.
     *
     * @param text without the bot's mention; white space kept, since a table may be pasted
     * @param data the button's data ("plan" names the plan that its card spoke of); empty for typed
     *     text
     */
    record Said(Person person, Place place, String text, Map<String, String> data)
            implements Incoming {
        public Said(Person person, Place place, String text) {
            this(person, place, text, Map.of());
        }
    }

    /**
     * A pressed button of a card (Action.Execute or Action.Submit with a verb).
     *
     * @param data the button's data with the card's inputs merged in; nothing in it says who the
     *     person is
     */
    record Pressed(Person person, Place place, String verb, Map<String, String> data)
            implements Incoming {}

    /** A file sent to the bot in a personal chat, already downloaded within the size limit. */
    record Uploaded(Person person, Place place, String fileName, byte[] content)
            implements Incoming {}

    /**
     * A photo or a document sent to the bot in a personal chat as something to look at; it is not
     * fetched.
     *
     * @param link where it lies; empty for a picture that lies nowhere
     * @param words what was written beside it; may be empty
     */
    record Shown(Person person, Place place, String fileName, String link, String words)
            implements Incoming {}

    /**
     * The answer to a file that was offered.
     *
     * @param offer the offer's id, as it went out with it
     * @param accepted whether Teams may keep the file for the person
     */
    record Consented(Person person, Place place, String offer, boolean accepted)
            implements Incoming {}

    /** Words typed into the search extension; blank at its opening. */
    record Searched(Person person, Place place, String words, int skip, int count)
            implements Incoming {}

    /** The bot was added here, by or for this person: greet once. */
    record Joined(Person person, Place place) implements Incoming {}

    /**
     * A thumb under an answer.
     *
     * @param answerId the id of the rated message
     * @param comment may be empty
     */
    record Rated(Person person, Place place, String answerId, boolean up, String comment)
            implements Incoming {}
}
