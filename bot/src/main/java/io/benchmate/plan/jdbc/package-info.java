/**
 * Keeps plans and their revisions in the database: the plan as JSON in one row for each revision,
 * the live ones in memory too, so that a question never waits for the database. Nobody uses it but
 * by the ports in plan.
 */
@NullMarked
package io.benchmate.plan.jdbc;

import org.jspecify.annotations.NullMarked;
