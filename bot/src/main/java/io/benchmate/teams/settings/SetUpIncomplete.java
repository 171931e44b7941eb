package io.benchmate.teams.settings;

/** The bot cannot start as it is set up; the message says how to mend it. */
final class SetUpIncomplete extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SetUpIncomplete(String howToMend) {
        super(howToMend);
    }
}
