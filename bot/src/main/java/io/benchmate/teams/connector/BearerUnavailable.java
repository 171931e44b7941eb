package io.benchmate.teams.connector;

/** Entra gave no token, so nothing was sent. */
final class BearerUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BearerUnavailable(RuntimeException cause) {
        super("Entra gave the bot no token", cause);
    }
}
