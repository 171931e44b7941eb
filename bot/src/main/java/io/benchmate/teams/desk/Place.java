package io.benchmate.teams.desk;

/**
 * Where something was said.
 *
 * @param conversationId Teams' id of the conversation; in a channel with the thread's root message
 * @param kind who reads along
 * @param tenantId the Entra tenant
 * @param serviceUrl where replies go, as the token vouches for it
 */
public record Place(String conversationId, Kind kind, String tenantId, String serviceUrl) {
    public enum Kind {
        PERSONAL,
        GROUP,
        CHANNEL
    }
}
