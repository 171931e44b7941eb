package io.benchmate.ask;

/**
 * Who asks, so that a follow-up finds what the same person asked before in the same conversation.
 *
 * @param person the person's Entra object id, or any stable id outside Teams
 * @param conversation the conversation's id
 */
public record Asker(String person, String conversation) {}
