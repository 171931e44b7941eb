/**
 * The institution's calendar: when its academic year and its terms run, which days are worked, and
 * at which hours the bot may speak unasked. Pure, without a clock; the days come in as arguments.
 * Whoever reads or reckons dates uses it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.benchmate.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
