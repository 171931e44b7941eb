/**
 * Keeps the outbox and people's addresses in the database and ticks the pump. Nobody uses it but by
 * the ports in outbox.
 */
@NullMarked
package io.benchmate.outbox.jdbc;

import org.jspecify.annotations.NullMarked;
