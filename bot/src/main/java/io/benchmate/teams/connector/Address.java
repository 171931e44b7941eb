package io.benchmate.teams.connector;

/**
 * A conversation and the Connector that serves it.
 *
 * @param serviceUrl as a verified inbound call gave it
 * @param conversationId Teams' id; in a channel with the thread's root message
 */
public record Address(String serviceUrl, String conversationId) {}
