package io.benchmate.nudge;

/**
 * Something that was in a message which may not have arrived.
 *
 * @param letter the key of that message
 */
public record Again(String letter, Contact to, NudgeDigest.Item item) {}
