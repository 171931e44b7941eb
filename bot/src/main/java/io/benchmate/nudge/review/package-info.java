/**
 * The pack for the steering group: the plan's status table in its own layout as recorded now, what
 * changed since the last meeting, what is red and why, evidence, and what is due before the next;
 * as a value, a Word document and CSV, with names or without. Also when the steering group meets,
 * and whom to ask for an update before it. What decides is pure; {@link
 * io.benchmate.nudge.review.Packs} gathers, {@code jdbc} keeps.
 */
@NullMarked
@NamedInterface("review")
package io.benchmate.nudge.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
