package io.benchmate.outbox;

/**
 * A saying as Teams shows it.
 *
 * @param card Adaptive Card 1.5 as JSON
 * @param text the same, complete, in plain text
 * @param summary one line for the notification
 */
public record Message(String card, String text, String summary) {}
