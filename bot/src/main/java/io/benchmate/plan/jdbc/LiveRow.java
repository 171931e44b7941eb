package io.benchmate.plan.jdbc;

/** Which revision of a plan is live. */
record LiveRow(String plan, String revision) {}
