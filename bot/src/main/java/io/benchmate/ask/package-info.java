/**
 * The front desk: a question in plain words becomes an intent, a query on the plan, and an answer
 * that quotes the plan. It decides what is meant and what was found, and nothing of how it looks.
 * The chat and the command line use it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"calendar", "plan", "plan :: timescale", "people"})
package io.benchmate.ask;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
