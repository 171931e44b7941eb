package io.benchmate.outbox;

/**
 * A type of saying and the name under which its rows are kept.
 *
 * @param name never changed once released
 */
public record Kind(String name, Class<? extends Saying> type) {}
