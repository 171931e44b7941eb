package io.benchmate.teams.connector;

import java.net.http.HttpHeaders;

/** What one call to the Connector brought. */
sealed interface Attempt {

    record Answered(int status, HttpHeaders headers, byte[] body) implements Attempt {}

    /** No connection came about, so nothing was sent. */
    record NotReached() implements Attempt {}

    /** The connection broke, or the time was up, after something may have been sent. */
    record Broken(String why) implements Attempt {}
}
