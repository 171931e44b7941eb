package io.benchmate.card;

/**
 * An answer as Teams shows it.
 *
 * @param card Adaptive Card 1.5 as JSON; its fallback text is the plain text
 * @param text the same, complete, in plain text
 * @param summary one line for the notification
 */
public record Rendered(String card, String text, String summary) {}
