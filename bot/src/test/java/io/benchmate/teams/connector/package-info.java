/**
 * The Connector, through which everything reaches Teams: one client with timeouts, an allow-list of
 * hosts, pacing and careful retries, and the tokens it shows. What came of a sending is a value.
 * The turn and the outbox's adapter use it.
 */
@NullMarked
package io.benchmate.teams.connector;

import org.jspecify.annotations.NullMarked;
