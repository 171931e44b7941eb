/**
 * The institution's calendar: when its academic year and its terms run. Pure, without a clock; the
 * days come in as arguments. Whoever reads or reckons dates uses it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.benchmate.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
