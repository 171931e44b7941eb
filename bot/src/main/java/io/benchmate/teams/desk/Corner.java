package io.benchmate.teams.desk;

import io.benchmate.people.Person;

import java.util.Optional;

/** A part of the desk with commands and buttons of its own; a bean of it is asked before a plan. */
interface Corner {

    /** The reply to a command; empty for words that are none of its. */
    Optional<Reply> said(Incoming.Said said);

    /** The reply to a button of its cards; empty for others. */
    Optional<Reply> pressed(Incoming.Pressed pressed);

    /** The reply to the answer to an offered file; empty where it is not this part's. */
    default Optional<Reply> consented(Incoming.Consented consented) {
        return Optional.empty();
    }

    /** Whether files from this person here may be fetched, since they may be this corner's. */
    default boolean takesFilesFrom(Person person, Place place) {
        return false;
    }

    /** The plan's answer with what this corner has to say of it too. */
    default Reply beside(Incoming.Said said, Reply answer) {
        return answer;
    }

    /** The reply to a photo or a document to look at; empty where it is not this part's. */
    default Optional<Reply> shown(Incoming.Shown shown) {
        return Optional.empty();
    }

    /** The reply to a file that is this corner's; empty for others. */
    default Optional<Reply> uploaded(Incoming.Uploaded uploaded) {
        return Optional.empty();
    }
}
