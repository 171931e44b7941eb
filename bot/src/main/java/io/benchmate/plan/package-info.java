/**
 * The action plan as its institution printed it: themes, actions, owners, statuses with the plan's
 * own legend, and its revisions. Everything that answers, reminds or reports starts from here, so
 * nothing here knows of chat, cards or the web. Every feature may use it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"calendar"})
package io.benchmate.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
