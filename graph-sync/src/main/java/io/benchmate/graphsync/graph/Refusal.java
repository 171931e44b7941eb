package io.benchmate.graphsync.graph;

/**
 * What Graph said when it refused.
 *
 * @param code of the OData error; empty if there was none
 * @param message Graph's own, which may hold names: never shown
 */
record Refusal(int status, String code, String message) {
    boolean alreadyThere() {
        return status == 409 || (status == 400 && message.contains("already exist"));
    }

    /** Whether it is about the list or the app, so that no other person would fare better. */
    boolean concernsEverybody() {
        return status == 401
                || code.equals("Authorization_RequestDenied")
                || message.contains("mail-enabled security groups")
                || message.contains("originated within an external service");
    }
}
