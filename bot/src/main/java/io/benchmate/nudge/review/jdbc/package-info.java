/** The steering group's dates and offered files in the database. Only the wiring uses it. */
@NullMarked
package io.benchmate.nudge.review.jdbc;

import org.jspecify.annotations.NullMarked;
