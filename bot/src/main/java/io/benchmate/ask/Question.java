package io.benchmate.ask;

import java.time.LocalDate;

/**
 * A question as it was typed.
 *
 * @param text to the letter, without the mention of the bot
 * @param asker who asks, and where
 * @param askedOn the day of asking in the institution's zone; "overdue" and "next month" count from
 *     it
 */
public record Question(String text, Asker asker, LocalDate askedOn) {}
