/**
 * Tests of the institution's calendar: real days of past and coming years, and ten years of rules.
 */
@NullMarked
package io.benchmate.calendar;

import org.jspecify.annotations.NullMarked;
