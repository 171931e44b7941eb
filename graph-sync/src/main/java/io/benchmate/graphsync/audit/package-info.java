/**
 * What was done, by whom and why, and what the next run must know: runs and their items, leases,
 * approvals, pins, addresses. Plain JDBC on H2 or PostgreSQL, in tables of its own that may share
 * the bot's database.
 */
@NullMarked
@NamedInterface("audit")
package io.benchmate.graphsync.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
