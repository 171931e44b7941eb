/**
 * Reads what a plan's timescale cell really says: "Autumn 2021", "November annually", "0-24
 * months", "TBC". Pure and fast: the same words, anchor and conventions give the same reading. What
 * is ambiguous becomes a question, never a guess; the original words stay beside every reading.
 * Plans, answers and nudges use it.
 */
@NullMarked
@NamedInterface("timescale")
package io.benchmate.plan.timescale;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
