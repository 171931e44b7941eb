/**
 * A rehearsal on this computer alone, by which the JDK learns what a start and the first answers
 * need: {@code bot/benchmate} runs it once and keeps what was learned as the start-up cache. No
 * other part of the bot uses it, and it touches neither the bot's data nor any network.
 */
@NullMarked
package io.benchmate.teams.training;

import org.jspecify.annotations.NullMarked;
