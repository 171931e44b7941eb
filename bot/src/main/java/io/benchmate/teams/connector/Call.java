package io.benchmate.teams.connector;

import org.jspecify.annotations.Nullable;

import java.net.URI;

/**
 * One thing to be done at the Connector.
 *
 * @param conversationId where; empty when the call is to open a conversation
 * @param address null where the service URL or an id made none
 * @param method POST makes something new each time; PUT ends the same however often it is made
 */
record Call(String method, String conversationId, @Nullable URI address, byte[] body) {
    static final String OPENING = "";

    boolean repeatable() {
        return method.equals("PUT");
    }
}
