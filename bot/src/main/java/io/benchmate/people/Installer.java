package io.benchmate.people;

/** Installs the bot's app in Teams for people, where that is permitted. */
public interface Installer {
    /** What came of it for one person. */
    enum Outcome {
        INSTALLED,
        ALREADY_THERE,
        NO_SUCH_PERSON,
        /** The permission is missing, or a policy of Teams keeps the app from him. */
        FORBIDDEN,
        /** It may be tried again. */
        NOT_NOW
    }

    /** Whether it is set up at all. */
    boolean isOn();

    /** The same however often it is done. Asks Graph, so it may take some seconds. */
    Outcome install(String person);
}
