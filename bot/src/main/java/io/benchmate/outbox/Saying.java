package io.benchmate.outbox;

/**
 * What a message says, as its feature's own record: facts, not looks. It is kept as JSON until it
 * is sent, so its components are strings, numbers, dates, records and lists of them, and a change
 * of its shape must still read the rows of before. Each type is made known by a bean of {@link
 * Kind}, and drawn by card.
 */
public interface Saying {}
