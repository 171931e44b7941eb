/**
 * Optional help from a language model with questions that the grammar does not understand; off
 * unless an endpoint is set. It implements the front desk's port {@link io.benchmate.ask.Rewriter}
 * over HTTP. The model sees the question and what the plan's themes and actions are called, and can
 * only name things of the plan to look for: it writes no word of an answer. Nobody uses it but the
 * wiring.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"ask"})
package io.benchmate.rewriting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
