package io.benchmate.plan.timescale;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a timescale cell says is to happen, and when.
 *
 * @param what the cell's words for it ("Review completed"), empty when the cell gives only a time
 * @param when the time
 * @param words the words that the time rests on, to the letter
 * @param condition the words of a condition ("dependent on funding"), or null
 */
public record Milestone(String what, When when, String words, @Nullable String condition) {}
