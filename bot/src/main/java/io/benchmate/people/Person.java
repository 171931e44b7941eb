package io.benchmate.people;

/**
 * A person as the token of an inbound call identifies him, never as a card's data claims.
 *
 * @param objectId the Entra object id
 * @param name the display name, for greetings and audit lines
 */
public record Person(String objectId, String name) {}
