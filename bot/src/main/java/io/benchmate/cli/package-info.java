/**
 * The commands of {@code bot/benchmate}: what can be done with a plan from a terminal, without
 * Teams, database or web. Standard output carries only what was asked for; everything else goes to
 * standard error. It may use everything; only the starting class uses it.
 */
@NullMarked
@ApplicationModule
package io.benchmate.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
