package io.benchmate.outbox;

/**
 * Where a person's own chat with the bot is, as the last inbound call's token vouched for it.
 *
 * @param person the Entra object id
 * @param conversationId Teams' id of the personal chat
 * @param tenantId the Entra tenant
 * @param serviceUrl where messages to it go
 */
public record Address(String person, String conversationId, String tenantId, String serviceUrl) {}
