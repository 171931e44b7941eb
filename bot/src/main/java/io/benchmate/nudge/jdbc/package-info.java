/**
 * Keeps in the database which reminders were told, how plans and people are reminded and what they
 * did about it, and ticks the round. Nobody uses it but by the ports in nudge.
 */
@NullMarked
package io.benchmate.nudge.jdbc;

import org.jspecify.annotations.NullMarked;
