/**
 * The lists' own rows in the database: what waits to be run, what people asked for, and what
 * champions confirmed. Used through the ports in {@link io.benchmate.lists} only; graph-sync keeps
 * its own tables.
 */
@NullMarked
package io.benchmate.lists.jdbc;

import org.jspecify.annotations.NullMarked;
