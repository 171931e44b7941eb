package io.benchmate.ask;

/**
 * How well a row fits a topic.
 *
 * @param score for ordering; comparable within one topic only
 * @param covered how much of the topic the row speaks of, 0 to 1
 * @param titled how much of the topic stands in its title, 0 to 1
 */
record Hit(Row row, double score, double covered, double titled) {}
