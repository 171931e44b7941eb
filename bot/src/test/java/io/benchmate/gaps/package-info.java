/** Tests of what the plan left open, without a database. */
@org.jspecify.annotations.NullMarked
package io.benchmate.gaps;
