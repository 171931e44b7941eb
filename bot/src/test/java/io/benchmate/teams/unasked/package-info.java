/**
 * Carries the outbox's messages to Teams: into a person's chat with the bot, opened where it is not
 * known yet, or as a new thread of a channel. Only the outbox's pump calls it, through its port.
 */
@NullMarked
package io.benchmate.teams.unasked;

import org.jspecify.annotations.NullMarked;
