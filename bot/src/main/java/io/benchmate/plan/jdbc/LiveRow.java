package io.benchmate.plan.jdbc;

/**
 * Which revision of a plan is live.
 *
 * @param first whether an admin chose the plan to be asked first
 */
record LiveRow(String plan, String revision, boolean first) {}
