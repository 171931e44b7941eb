package io.benchmate.teams.turn;

/**
 * The HTTP answer to an inbound call.
 *
 * @param body JSON; empty for a call that asked for nothing
 */
public record CallAnswer(int status, byte[] body) {
    static final CallAnswer ACCEPTED = new CallAnswer(202, new byte[0]);

    /** Too much waits already; the activity was not taken. */
    static final CallAnswer BUSY = new CallAnswer(429, new byte[0]);
}
