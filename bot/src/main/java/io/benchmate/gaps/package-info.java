/**
 * What the plan left open: questions that it does not answer, sent to the plan's team and kept for
 * the admins until somebody answers or dismisses them; the thumbs that people give to answers; what
 * was asked in vain, in groups of similar wording, and the words that admins link to actions
 * because of it. The chat and the cards use it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"plan", "people", "outbox"})
package io.benchmate.gaps;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
