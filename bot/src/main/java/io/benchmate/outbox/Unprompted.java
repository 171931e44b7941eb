package io.benchmate.outbox;

/**
 * What no person asked for: to a single person it is begun at no other than a {@link Moments
 * moment} for it. What goes to a channel has a time of its own.
 */
public interface Unprompted extends Saying {}
